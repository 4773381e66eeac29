package answer

import (
	"cybercost/calc"
	"cybercost/seeds"
)

// answer is results, or the problems because of which there are none.
type answer struct {
	Results      map[string]string `json:"results,omitempty"` // exact, by the keys of docs/page-contract.md
	Problems     []problem         `json:"problems,omitempty"`
	YearProblems []problem         `json:"yearProblems,omitempty"` // why there is no year, though there are results

	SeveralProblems []problem `json:"severalProblems,omitempty"` // why there is none of several incidents
}

// problem is one thing wrong with one field.
type problem struct {
	Field calc.Field `json:"field"`
	Code  calc.Code  `json:"code"`
}

// answerTo asks calc, and for the year if that was asked for.
func answerTo(f *seeds.Figures, asked question) answer {
	in := asked.input()
	result, wrong := calc.Evaluate(f, in)
	if len(wrong) > 0 {
		return answer{Problems: listed(wrong)}
	}
	found := keyed{}
	found.company(f, result)
	found.ways(result)
	found.rows(result)
	found.named(result.Amounts())
	found.compared(result)
	found.incidents(calc.Incidents(f, in))
	found.plan(f, result.Answer, asked.Today)
	given := answer{Results: found}
	if asked.Year {
		year, missing := calc.EvaluateYear(f, in, result.Answer)
		given.YearProblems = listed(missing)
		if year != nil {
			found.named(year.Amounts())
			found.named(result.CarryYear(year).Amounts())
		}
		found.all(calc.NewModel(f).YearFinder(result.Answer).Amounts())
		several, uncountable := calc.NewModel(f).Several(result.Answer)
		given.SeveralProblems = listed(uncountable)
		if len(uncountable) == 0 {
			found.named(several.Amounts())
		} else {
			several = nil
		}
		if year != nil || several != nil {
			found.within(calc.NewModel(f).Within(result.Answer))
		}
	}
	return given
}

func listed(wrong []calc.Problem) []problem {
	var list []problem
	for _, p := range wrong {
		list = append(list, problem{p.Field, p.Code})
	}
	return list
}
