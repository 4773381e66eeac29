package main

import (
	"cybercost/calc"
	"cybercost/seeds"
)

// answer is results, or the problems because of which there are none.
type answer struct {
	Results      map[string]string `json:"results,omitempty"` // exact, by the keys of docs/page-contract.md
	Problems     []problem         `json:"problems,omitempty"`
	YearProblems []problem         `json:"yearProblems,omitempty"` // why there is no year, though there are results
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
	found.incidents(calc.Incidents(f, in))
	given := answer{Results: found}
	if asked.Year {
		year, missing := calc.EvaluateYear(f, in, result)
		given.YearProblems = listed(missing)
		if year != nil {
			found.named(year.Amounts())
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
