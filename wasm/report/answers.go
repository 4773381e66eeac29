package report

import "cybercost/wasm/words"

// Answer is one of the three answers that an owner came for, with the way to the
// section that explains it.
type Answer struct {
	Href string
	Name string
	Text []words.Run
}

// Answers lists them: what an incident costs, what to spend, what to do first.
func Answers(r *Report) []Answer {
	cost := Answer{"#s3", r.v.Say(words.AnswerCost), r.v.Fill(words.NeedsCompany)}
	spend := Answer{"#s5", r.v.Say(words.AnswerSpend), cost.Text}
	if r.s.Result != nil {
		g := r.s.Result.Guides
		spend.Text = r.v.Fill(words.AnswerByRevenue, r.v.Run(estimated(g.HalfPercent)), r.v.Run(estimated(g.OnePercent)))
		cost.Text = []words.Run{words.Plain(r.v.Waiting(r.s.Result.Chosen.Lack))}
	}
	if r.s.Result.HasAmount() {
		cost.Text = r.v.Fill(words.AnswerOnce, r.v.Run(r.Typical()), words.Plain(r.IncidentOnce()))
	}
	return []Answer{cost, spend, {"#s7", r.v.Say(words.AnswerFirst), r.v.Fill(words.AnswerFirsts, words.Strong(Firsts()[0].Phone))}}
}
