package calc

import (
	"slices"

	"github.com/shopspring/decimal"

	"cybercost/seeds"
)

// Safeguard is a kind of measure on the shelf, as its row of seeds/measures.yaml
// names it. [Measure] is the one that the user describes himself.
type Safeguard string

var (
	shelf      = seeds.Measures()
	safeguards = func() []Safeguard {
		var all []Safeguard
		for _, m := range shelf {
			all = append(all, Safeguard(m.ID))
		}
		return all
	}()
)

// Safeguards lists every [Safeguard] in the order shown: those that cost no money
// first.
func Safeguards() []Safeguard { return slices.Clone(safeguards) }

// Row is what is known of a safeguard.
func (g Safeguard) Row() seeds.Measure {
	i := slices.Index(safeguards, g)
	if i < 0 {
		return seeds.Measure{}
	}
	return shelf[i]
}

// Against reports whether it is against an incident.
func (g Safeguard) Against(s Scenario) bool { return known(g.Row().Against, string(s)) }

// Works reports whether it can lower something.
func (g Safeguard) Works(on seeds.Works) bool { return known(g.Row().Works, on) }

// The switches of a safeguard.

// Planned is the switch that it is part of the plan.
func (g Safeguard) Planned() Field { return Field("measure-" + string(g)) }

// Done is the switch that it has been done already, and so is in no plan.
func (g Safeguard) Done() Field { return g.part("done") }

// The fields of a safeguard: what it costs, and an effect, if somebody dares.

// First is the field of what it costs once, yen.
func (g Safeguard) First() Field { return g.part("first") }

// Yearly is the field of what it costs in every year, yen.
func (g Safeguard) Yearly() Field { return g.part("yearly") }

// Hours is the field of the own hours in the year in which it begins.
func (g Safeguard) Hours() Field { return g.part("hours") }

// HoursLater is the field of the own hours in each later year.
func (g Safeguard) HoursLater() Field { return g.part("hours-later") }

// Start is the field of the year of the plan in which it begins; empty: the first.
func (g Safeguard) Start() Field { return g.part("start") }

// Subsidy is the field of the share of the first year's money that somebody else pays.
func (g Safeguard) Subsidy() Field { return g.part("subsidy") }

// SubsidyCap is the field of the most that he pays, yen.
func (g Safeguard) SubsidyCap() Field { return g.part("subsidy-cap") }

// SubsidyUntil is the field of the last day on which it can begin for that.
func (g Safeguard) SubsidyUntil() Field { return g.part("subsidy-until") }

// EffectChance is the field of the chance that is left of today's.
func (g Safeguard) EffectChance() Field { return g.part("effect-chance") }

// EffectDays is the field of the days of standing still that are left.
func (g Safeguard) EffectDays() Field { return g.part("effect-days") }

// EffectRecovery is the field of the cost of recovery that is left, yen.
func (g Safeguard) EffectRecovery() Field { return g.part("effect-recovery") }

// Needs is the field of a measure without which it cannot be, by its number.
func (g Safeguard) Needs() Field { return g.part("needs") }

// Instead is the field of a measure beside which it cannot be, likewise.
func (g Safeguard) Instead() Field { return g.part("instead-of") }

func (g Safeguard) part(name string) Field { return g.Planned() + Field("-"+name) }

// Costs lists the fields of what it costs, in the order shown.
func (g Safeguard) Costs() []Field {
	return []Field{g.First(), g.Yearly(), g.Hours(), g.HoursLater(), g.Start()}
}

// Subsidies lists the fields of its subsidy.
func (g Safeguard) Subsidies() []Field {
	return []Field{g.Subsidy(), g.SubsidyCap(), g.SubsidyUntil()}
}

// Rules lists the fields of with which others it can be in a set.
func (g Safeguard) Rules() []Field { return []Field{g.Needs(), g.Instead()} }

// Effects lists the fields of its effects: those that it can have.
func (g Safeguard) Effects() []Field {
	var all []Field
	for _, one := range []struct {
		on    seeds.Works
		field Field
	}{{seeds.WorksChance, g.EffectChance()}, {seeds.WorksDays, g.EffectDays()}, {seeds.WorksRecovery, g.EffectRecovery()}} {
		if g.Works(one.on) {
			all = append(all, one.field)
		}
	}
	return all
}

// shelfSpecs are the fields of the plan and of every safeguard.
func shelfSpecs(add func(kind Kind, least, most decimal.Decimal, whole, required bool, fields ...Field)) {
	zero := decimal.Zero
	add(YearCount, one, maxPlanYears, true, false, FieldPlanYears)
	add(Share, zero, one, false, false, FieldDiscount)
	add(Money, zero, maxMoney, true, false, FieldHourCost, FieldBudget)
	for _, g := range safeguards {
		add(Money, zero, maxMoney, true, false, g.First(), g.Yearly())
		add(HourCount, zero, maxHours, false, false, g.Hours(), g.HoursLater())
		add(YearCount, one, maxPlanYears, true, false, g.Start())
		add(Share, zero, one, false, false, g.Subsidy())
		add(Money, zero, maxMoney, true, false, g.SubsidyCap())
		add(Day, minDay, maxDay, true, false, g.SubsidyUntil())
		add(ShelfNumber, one, decimal.New(int64(len(safeguards)), 0), true, false, g.Rules()...)
		for _, field := range g.Effects() {
			switch field {
			case g.EffectDays():
				add(DayCount, zero, maxDays, false, false, field)
			case g.EffectRecovery():
				add(Money, zero, maxMoney, true, false, field)
			default:
				add(Share, zero, one, false, false, field)
			}
		}
	}
}

// ShelfSwitches lists those of every safeguard. They fit every incident.
func ShelfSwitches() []Field { return slices.Clone(shelfSwitches) }

var shelfSwitches = func() []Field {
	var all []Field
	for _, g := range safeguards {
		all = append(all, g.Planned(), g.Done())
	}
	return all
}()
