package report

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/calc/plan"
	"cybercost/seeds"
	"cybercost/wasm/format"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// Shelf is the measures that can be chosen, and the plan of those that were.
type Shelf struct {
	r    *Report
	plan *calc.Plan // nil where nothing is chosen
}

// ShelfOf is the shelf of the last good answer.
func ShelfOf(r *Report) *Shelf { return &Shelf{r, session.Plan(r.s)} }

// Planned reports whether there is a plan.
func (h *Shelf) Planned() bool { return h.plan != nil && len(h.plan.Measures) > 0 }

// Now is the answer in short, on the closed fold. It is worked out from what was
// typed alone, since every key shows it.
func (h *Shelf) Now() string {
	if !h.Planned() {
		return h.r.v.Say(words.ShelfEmpty)
	}
	return h.r.v.Put(words.ShelfNow, h.count(), strconv.Itoa(h.plan.Years), h.yen(h.plan.Total.Value))
}

func (h *Shelf) count() string { return strconv.Itoa(len(h.plan.Measures)) }

// yen writes an amount that was entered, or added up from such.
func (h *Shelf) yen(v decimal.Decimal) string { return h.r.v.Plain(v).String() }

// ShelfRow is one measure with all that is said of it.
type ShelfRow struct {
	Safeguard calc.Safeguard
	Name      string
	What      string
	Strength  string
	Against   string
	Works     string
	Evidence  string
	Uses      []string // figures that the evidence names
	Price     string
	PriceUses []string
	Fall      []words.Run // from which effect it pays, or why that is not said
	Notes     []string
}

// Row says everything of one measure.
func (h *Shelf) Row(g calc.Safeguard) ShelfRow {
	kind, known, v := words.Shelf.Of(g), g.Row(), h.r.v
	row := ShelfRow{
		Safeguard: g, Name: v.Say(kind.Name), What: v.Put(words.PlanNumber, strconv.Itoa(slices.Index(calc.Safeguards(), g)+1), v.Say(kind.What)), Strength: v.Say(words.Strengths.Of(known.Strength)),
		Evidence: h.filled(kind.Evidence, known.Evidence), Uses: known.Evidence, PriceUses: known.Price,
	}
	var against, works []string
	for _, s := range known.Against {
		against = append(against, v.Say(words.Scenarios.Of(calc.Scenario(s)).Name))
	}
	for _, on := range known.Works {
		works = append(works, v.Say(words.WorksOn.Of(on)))
	}
	row.Against, row.Works = v.Put(words.PlanAgainst, v.List(against)), v.Put(words.PlanWorks, v.List(works))
	switch {
	case len(known.Price) > 0:
		row.Price = v.Put(words.PlanPrice, h.filled(kind.Price, known.Price))
	case !known.Free:
		row.Price = v.Say(words.PlanNoPrice)
	}
	row.Fall = h.fall(g)
	row.Notes = h.notes(g)
	return row
}

// filled puts figures into the places of a text, each as its unit is read.
func (h *Shelf) filled(text words.Text, ids []string) string {
	var parts []string
	for _, id := range ids {
		f := h.r.s.Figures.ByID(id)
		switch f.Unit {
		case seeds.Ratio:
			parts = append(parts, h.r.v.Percent(f.Value))
		case seeds.Yen, seeds.YenPerMonth:
			parts = append(parts, h.yen(f.Value))
		default:
			parts = append(parts, format.Grouped(f.Value, 0))
		}
	}
	return h.r.v.Put(text, parts...)
}

// fall says from which effect a measure pays, or why that is not said.
func (h *Shelf) fall(g calc.Safeguard) []words.Run {
	v, s := h.r.v, h.r.s
	if s.Result == nil {
		return v.Fill(words.NeedsCompany)
	}
	scenario := s.Result.Input.Scenario
	if !g.Against(scenario) {
		return []words.Run{words.Plain(v.Put(words.PlanElse, v.Say(words.Scenarios.Of(scenario).Name)))}
	}
	b := s.Model.BreakEven(*s.Result, g, s.Today)
	if b == nil {
		return v.Fill(words.PlanAsk)
	}
	var ways []words.Run
	or := func(runs []words.Run) {
		if ways != nil {
			ways = append(ways, words.Plain(v.Say(words.FallOr)))
		}
		ways = append(ways, runs...)
	}
	if b.Chance != nil {
		fall := format.Cell{Key: b.Chance.Key, Value: b.Chance.Value, Style: format.StylePercent}
		run := v.Run(fall)
		run.Text = h.points(b.Chance.Value)
		if now := s.Result.Input.Number(calc.FieldProbability); now.Valid {
			or(v.Fill(words.FallFrom, words.Plain(v.Percent(now.Decimal)), run))
		} else {
			run.Text = v.Put(words.Points, run.Text)
			or(v.Fill(words.FallChance, run))
		}
	}
	if b.Days != nil {
		run := v.Run(format.Of(*b.Days, format.StyleTypedCount))
		or(v.Fill(words.FallDays, run))
	}
	if b.Recovery != nil {
		or(v.Fill(words.FallCost, v.Run(format.Of(*b.Recovery, format.StyleHeadline))))
	}
	if ways == nil {
		return v.Fill(words.PlanNever)
	}
	whole := v.Fill(words.PaysIf, words.Plain("{}"))
	i := slices.IndexFunc(whole, func(r words.Run) bool { return r.Text == "{}" })
	if i < 0 { // the words around it have not come yet
		return ways
	}
	return slices.Concat(whole[:i], ways, whole[i+1:])
}

// points writes a share as points, with two significant digits, rounded up.
func (h *Shelf) points(share decimal.Decimal) string {
	percent := share.Shift(2)
	places := int32(1)
	for percent.IsPositive() && percent.Shift(places).LessThan(decimal.New(1, 0)) && places < calc.RatePlaces {
		places++
	}
	return format.Grouped(percent.RoundUp(places), places)
}

// notes says what of a measure does not count, and why.
func (h *Shelf) notes(g calc.Safeguard) []string {
	var notes []string
	s := h.r.s
	if s.Result == nil {
		return nil
	}
	if len(s.Model.Idle(*s.Result, g)) > 0 {
		notes = append(notes, h.r.v.Say(words.PlanIdle))
	}
	if h.plan == nil {
		return notes
	}
	if slices.Contains(h.plan.Late, g) {
		notes = append(notes, h.r.v.Say(words.PlanLate))
	}
	if slices.ContainsFunc(h.plan.Measures, func(p calc.Planned) bool { return p.Safeguard == g && p.Lapsed }) {
		notes = append(notes, h.r.v.Say(words.PlanLapsed))
	}
	return notes
}

// Answer says what the plan costs, and of how many measures nobody entered that.
func (h *Shelf) Answer() []words.Run {
	p, v := h.plan, h.r.v
	said := v.Fill(words.PlanAnswer, words.Plain(h.count()), words.Plain(strconv.Itoa(p.Years)), v.Run(format.Of(p.Total, format.StylePlain)))
	unpriced, timed := 0, false
	for _, m := range p.Measures {
		if !m.Priced {
			unpriced++
		}
		timed = timed || m.Timed
	}
	add := func(more []words.Run) { said = append(append(said, words.Plain(v.Space())), more...) }
	if unpriced > 0 {
		add(v.Fill(words.PlanUnpriced, words.Plain(strconv.Itoa(unpriced))))
	}
	if timed {
		add(v.Fill(words.PlanHours, v.Run(format.Of(p.Hours, format.StyleTypedCount))))
	}
	return said
}

// Limit says which limit the plan meets first, and by how much: never too little
// and too much at once.
func (h *Shelf) Limit() string {
	b, v := h.plan.Binding, h.r.v
	if b == nil {
		return v.Say(words.PlanBindNone)
	}
	year := v.Put(words.PlanYear, strconv.Itoa(b.Year))
	if b.Room.IsNegative() {
		return v.Put(words.PlanBindOver, h.limitName(b.Limit), v.Headline(b.Limit.Most).String(), year, h.yen(b.Room.Neg()))
	}
	return v.Put(words.PlanBindRoom, h.limitName(b.Limit), v.Headline(b.Limit.Most).String(), year, h.yen(b.Room))
}

// limitName names a limit with what it bounds.
func (h *Shelf) limitName(l plan.Limit) string {
	name := map[string]string{
		calc.LimitHalfPercent: h.r.HalfPercentName(), calc.LimitOnePercent: h.r.OnePercentName(),
		calc.LimitCeiling: h.r.v.Say(words.Ceiling), calc.LimitCash: h.r.v.Say(words.PlanLimitCash),
	}[l.Name]
	return h.r.v.Put(words.Either(l.All, words.PlanBindAll, words.PlanBindAdded), name)
}

// Room names a limit and says how much room the dearest year leaves below it;
// nothing where it cannot be held against the plan.
func (h *Shelf) Room(l plan.Limit) (name, room string) {
	b := plan.Bind(h.r.s.Result.Input.Number(calc.FieldSpending), h.spending(), []plan.Limit{l})
	switch {
	case b == nil:
		return "", ""
	case b.Room.IsNegative():
		room = h.r.v.Put(words.PlanOver, h.yen(b.Room.Neg()))
	default:
		room = h.r.v.Put(words.PlanRoom, h.yen(b.Room))
	}
	return h.limitName(l), room
}

func (h *Shelf) spending() []plan.Spending {
	var years []plan.Spending
	for _, y := range h.plan.ByYear {
		years = append(years, plan.Spending{Money: y.Value})
	}
	return years
}

// Worth says what the measures with an effect are worth, or what that lacks.
func (h *Shelf) Worth() []words.Run {
	w, v := h.plan.Worth, h.r.v
	if w == nil {
		return v.Fill(words.PlanNoWorth)
	}
	signed := func(a calc.Amount) words.Run {
		cell := estimated(a)
		cell.Signed = true
		return v.Run(cell)
	}
	rate := h.r.s.Result.Input.Numbers[calc.FieldDiscount]
	return v.Fill(words.PlanWorth, v.Run(estimated(w.ALE)), v.Run(estimated(w.Left)), words.Plain(strconv.Itoa(h.plan.Years)),
		signed(w.Net), signed(w.Present), words.Plain(v.Percent(rate)))
}

// Heads are the headings of the plan's table.
func (h *Shelf) Heads() []string {
	heads := []string{h.r.v.Say(words.PlanMeasureHead)}
	for year := range h.plan.Years {
		heads = append(heads, h.r.v.Put(words.PlanYear, strconv.Itoa(year+1)))
	}
	return append(heads, h.r.v.Say(words.PlanTotalHead), h.r.v.Say(words.PlanHoursHead))
}

// Rows are the measures of the plan by year, what subsidies take off, and the sum.
func (h *Shelf) Rows(style format.Style) []Row {
	var rows []Row
	p, v := h.plan, h.r.v
	known := func(entered bool, v decimal.Decimal, style format.Style) format.Cell {
		if !entered {
			return h.r.none() // 0 would say that it is free
		}
		return format.Cell{Value: v, Style: style}
	}
	for _, m := range p.Measures {
		row := Row{Name: v.Say(words.Shelf.Of(m.Safeguard).Name)}
		for _, y := range m.Cost.Years {
			row.Cells = append(row.Cells, known(m.Priced, y.Money, style))
		}
		row.Cells = append(row.Cells, known(m.Priced, m.Cost.Total.Money, style), known(m.Timed, m.Cost.Total.Hours, format.StyleTypedCount))
		rows = append(rows, row)
	}
	var years []format.Cell
	for _, y := range p.ByYear {
		years = append(years, format.Of(y, style))
	}
	sum := Row{Name: v.Say(words.PlanTotalHead), Kind: "sum", Cells: append(years, format.Of(p.Total, style), format.Of(p.Hours, format.StyleTypedCount))}
	subsidy := Row{Name: v.Say(words.PlanSubsidyRow)}
	for range p.ByYear {
		subsidy.Cells = append(subsidy.Cells, h.r.none())
	}
	subsidy.Cells = append(subsidy.Cells, format.Of(p.Subsidy, style), h.r.none())
	return append(rows, sum, subsidy)
}

// SetTable are the sets of which each loses less than every cheaper one; without
// rows where there is no effect or chance.
func (h *Shelf) SetTable() Table {
	t := Table{Caption: words.SetsTable, Heads: []words.Text{words.SetsHead, words.SetsMoney, words.SetsLoss, words.SetsBurden, words.SetsNear}, Words: 1}
	sets := session.SetsOf(h.r.s)
	if sets.Found == nil {
		return t
	}
	man := func(v decimal.Decimal) format.Cell { return format.Cell{Value: v, Style: format.StyleMan} }
	for _, w := range sets.Found.Frontier {
		near := h.r.none()
		if h.Near(w.Set) {
			near = format.Word(h.r.v.Say(words.SetsIsNear))
		}
		t.Row(h.setName(w.Set), man(w.Money), man(w.Loss), man(w.Burden), near)
	}
	return t
}

// Near reports whether a set is close to the lightest burden at the chance that
// was entered.
func (h *Shelf) Near(s plan.Set) bool {
	for _, level := range session.SetsOf(h.r.s).Found.Levels {
		if level.Times.Equal(decimal.New(1, 0)) {
			return slices.ContainsFunc(level.Near, func(w plan.Weighed) bool { return w.Set == s })
		}
	}
	return false
}

// NearName says what near sets are.
func (h *Shelf) NearName() string {
	return h.r.v.Put(words.SetsNearly, h.r.v.Percent(h.r.s.Figures.NearShare.Value))
}

// setName lists the measures of a set.
func (h *Shelf) setName(s plan.Set) string {
	if s == 0 {
		return h.r.v.Say(words.SetsNone)
	}
	return h.list(s)
}

func (h *Shelf) list(s plan.Set) string {
	var names []string
	for i, g := range session.SetsOf(h.r.s).Of {
		if s.Has(i) {
			names = append(names, h.r.v.Say(words.Shelf.Of(g).Name))
		}
	}
	if names == nil {
		return h.r.v.Say(words.ListNothing)
	}
	return h.r.v.List(names)
}

// SetNotes say what all near sets have in common, and what depends on what is
// expected. Nothing is called the best.
func (h *Shelf) SetNotes() []string {
	sets := session.SetsOf(h.r.s)
	if sets.Found == nil {
		return nil
	}
	every := plan.Set(1)<<len(sets.Of) - 1
	v := h.r.v
	return []string{
		v.Put(words.SetsAlways, h.list(sets.Found.Always)),
		v.Put(words.SetsDepends, h.list(every&^sets.Found.Always&^sets.Found.Never)),
		v.Put(words.SetsNever, h.list(sets.Found.Never)),
	}
}

// SetCounts says how many sets are near at each height of the chance.
func (h *Shelf) SetCounts() string {
	var counts []string
	v, chance := h.r.v, h.r.s.Result.Input.Numbers[calc.FieldProbability]
	for _, level := range session.SetsOf(h.r.s).Found.Levels {
		counts = append(counts, v.Put(words.SetsCount, v.Percent(chance.Mul(level.Times)), strconv.Itoa(len(level.Near))))
	}
	return v.Put(words.SetsCounts, v.List(counts))
}

// SetLead says how many sets were looked at.
func (h *Shelf) SetLead() string {
	return h.r.v.Put(words.SetsLead, strconv.Itoa(1<<len(session.SetsOf(h.r.s).Of)))
}

// Done lists what is in place already.
func (h *Shelf) Done() string {
	var names []string
	for _, g := range calc.Safeguards() {
		if h.r.s.Draft.On[g.Done()] {
			names = append(names, h.r.v.Say(words.Shelf.Of(g).Name))
		}
	}
	return h.r.v.List(names)
}
