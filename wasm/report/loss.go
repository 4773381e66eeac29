package report

import (
	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// LackText says why the chosen way gives no amount.
func (r *Report) LackText() string {
	if r.s.Result == nil || r.s.Result.Chosen.Lack == "" {
		return ""
	}
	return r.v.Lack(r.s.Result.Chosen.Lack)
}

// Way is the typical amount of one way; why there is none, in a word, where it
// gives none.
func (r *Report) Way(m calc.Method) format.Cell {
	if r.s.Result == nil {
		return r.none()
	}
	way := r.s.Outlook.Way(m)
	if way.Lack != "" {
		return format.Word(r.v.Say(words.Lacks.Of(way.Lack)))
	}
	cell := format.Cell{Key: "way." + string(m), Value: way.Total.Typical, Style: format.StyleHeadline}
	if m == calc.Survey {
		cell.Key = "survey.amount" // it stands nowhere else
	}
	if m == calc.Survey || m == calc.Entered || m == r.s.Result.Chosen.Method && r.s.Result.AsPrinted() {
		cell.Style = format.StylePlain
	}
	return cell
}

// Omitted lists what is not in the total.
func (r *Report) Omitted() []Item {
	if !r.s.Result.HasAmount() {
		return nil
	}
	var list []Item
	for _, o := range r.s.Result.Chosen.Omitted {
		w := words.Omissions.Of(string(o))
		text := r.v.Put(w.Text, r.v.Plain(r.s.Figures.CompanyFineMaximum.Value).String())
		if labour := r.s.Result.InternalLabour; o == calc.OmitOwnLabour && labour != nil {
			how := words.OwnLabour
			if !r.s.Result.Input.Number(calc.FieldEffort).Valid {
				how = words.OwnLabourMean
			}
			text = r.v.Sentences(r.v.Put(how, r.v.Plain(labour.Amount.Typical).String(), r.used(calc.FieldEffort), r.used(calc.FieldLabourCost)), text)
		}
		list = append(list, Item{Name: r.v.Say(w.Name), Note: text})
	}
	return list
}
