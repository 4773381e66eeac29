package plan

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc/bound"
)

func same(t *testing.T, want string, got decimal.Decimal, about ...any) {
	t.Helper()
	require.Equal(t, want, got.String(), about...)
}

// worked is the plan of testdata/worked.md, which was reckoned by hand.
func worked() Input {
	return Input{
		Years: 3, Discount: d("0.25"), HourCost: d("3000"), Today: 20270401, Near: d("0.05"),
		Exposure: Exposure{Chance: some("0.1"), Stopped: d("1400000"), Recovery: d("13000000"), Rest: d("7400000")},
		Measures: []Measure{
			{First: d("380000"), Yearly: d("60000"), Hours: d("8"), HoursLater: d("4"), Start: 1, Left: Left{Chance: some("0.7")},
				Subsidy: Subsidy{Share: d("0.5"), Cap: some("150000"), Until: 20270930}},
			{First: d("360000"), Yearly: d("96000"), Hours: d("24"), HoursLater: d("16"), Start: 2, Left: Left{Stopped: some("0.5"), Recovery: some("0.5")},
				Subsidy: Subsidy{Share: d("0.5"), Until: 20270930}},
		},
	}
}

func TestCosts_AreThoseReckonedByHand(t *testing.T) {
	each, all, err := worked().Costs()
	require.NoError(t, err)
	for year, want := range [][3]string{{"290000", "150000", "8"}, {"516000", "0", "28"}, {"156000", "0", "20"}} {
		same(t, want[0], all.Years[year].Money, year)
		same(t, want[1], all.Years[year].Subsidy, year)
		same(t, want[2], all.Years[year].Hours, year)
	}
	same(t, "962000", all.Total.Money)
	same(t, "150000", all.Total.Subsidy)
	same(t, "56", all.Total.Hours)
	same(t, "410000", each[0].Total.Money)
	same(t, "0", each[1].Years[0].Money, "it begins in the second year")
}

func TestBreakEvens_AreThoseReckonedByHand(t *testing.T) {
	all, err := worked().BreakEvens()
	require.NoError(t, err)
	same(t, "410144", all[0].Worth)
	same(t, "0.0096382914724019", all[0].Chance.Decimal.Round(16))
	same(t, "2101148", all[0].Loss.Decimal.Round(0))
	same(t, "469248", all[1].Worth)
	same(t, "4073333", all[1].Recovery.Decimal.Round(0))
	require.False(t, all[1].Stopped.Valid, "standing still is too small a part")
}

func TestValue_IsThatReckonedByHand(t *testing.T) {
	v, err := worked().Value()
	require.NoError(t, err)
	same(t, "2180000", v.Now)
	same(t, "1526000", v.Left[0])
	same(t, "1022000", v.Left[1])
	same(t, "1022000", v.Left[2])
	same(t, "2970000", v.Avoided)
	same(t, "1130000", v.Cost)
	same(t, "1840000", v.Net)
	same(t, "977824", v.Present)
}

func TestSets_OfTheWorkedPlan(t *testing.T) {
	s, err := worked().Sets()
	require.NoError(t, err)
	var money, loss []string
	for _, w := range s.Frontier {
		money, loss = append(money, w.Money.String()), append(loss, w.Loss.String())
	}
	require.Equal(t, []string{"0", "410000", "962000"}, money)
	require.Equal(t, []string{"4255360", "2978752", "2398144"}, loss)
	require.Equal(t, Set(1), s.Always)
	require.Equal(t, Set(0), s.Never)
	require.Len(t, s.Levels, 3)
	require.Equal(t, Set(3), s.Levels[2].Near[0].Set, "twice as likely, both are lightest")
}

func TestSubsidy_GoesByItselfAfterItsLastDay(t *testing.T) {
	in := worked()
	in.Today = 20270930
	_, all, err := in.Costs()
	require.NoError(t, err)
	same(t, "150000", all.Total.Subsidy, "on the last day it is still there")
	in.Today = 20271001
	_, all, err = in.Costs()
	require.NoError(t, err)
	same(t, "0", all.Total.Subsidy)
	same(t, "1112000", all.Total.Money)
	in.Today = 0
	_, all, err = in.Costs()
	require.NoError(t, err)
	same(t, "378000", all.Total.Subsidy, "where today is not known, nothing is past")
}

func TestInput_EveryFaultIsListed(t *testing.T) {
	in := Input{
		Years: 6, Discount: d("1.1"), HourCost: d("-1"), Today: -1,
		Exposure: Exposure{Chance: some("2"), Stopped: d("-1"), Recovery: d("-1"), Rest: d("1e25")},
		Budget:   some("-1"), Near: d("-0.1"),
		Measures: []Measure{{
			First: d("0.5"), Yearly: d("-1"), Hours: d("-1"), HoursLater: d("100001"), Start: 0,
			Subsidy: Subsidy{Share: d("1.1"), Cap: some("-1"), Until: -1},
			Left:    Left{some("1.1"), some("-1"), some("2")}, Needs: []int{0}, AlternativeTo: []int{-1},
		}, {Start: 7}},
	}
	_, err := in.Sets()
	var fields []bound.Field
	for _, p := range bound.Of(err) {
		if p.Row != 2 {
			fields = append(fields, p.Field)
		}
	}
	require.Equal(t, []bound.Field{
		FieldYears, FieldDiscount, FieldHourCost, FieldToday, FieldChance, FieldStopped, FieldRecovery, FieldRest,
		FieldFirst, FieldYearly, FieldHours, FieldHoursLater, FieldStart, FieldSubsidyShare, FieldSubsidyCap, FieldSubsidyUntil,
		FieldLeftChance, FieldLeftStopped, FieldLeftRecovery, FieldNeeds, FieldAlternativeTo, FieldBudget, FieldNear,
	}, fields)
	for name, of := range map[string]func() error{
		"costs": func() error { _, _, err := in.Costs(); return err }, "break-even": func() error { _, err := in.BreakEvens(); return err },
		"value": func() error { _, err := in.Value(); return err },
	} {
		require.Error(t, of(), name)
	}
}

func TestSets_AsksForTheChanceAndEveryEffectAndForNoMoreThanTwelve(t *testing.T) {
	in := worked()
	in.Exposure.Chance = decimal.NullDecimal{}
	in.Measures[1].Left = Left{}
	_, err := in.Sets()
	require.Equal(t, bound.Problems{
		{Field: FieldChance, Code: bound.Missing, Max: one}, {Field: FieldLeftChance, Row: 2, Code: bound.Missing},
	}, bound.Of(err))
	in = worked()
	for range MaxMeasures {
		in.Measures = append(in.Measures, in.Measures[0])
	}
	_, err = in.Sets()
	require.Equal(t, FieldMeasures, bound.Of(err)[0].Field)
}

func TestSets_NoHeightIsAboveCertainty(t *testing.T) {
	in := worked()
	in.Exposure.Chance = some("0.51")
	s, err := in.Sets()
	require.NoError(t, err)
	require.Len(t, s.Levels, 2)
}

func TestBind_TheLimitWithTheLeastRoomInTheDearestYear(t *testing.T) {
	years := []Spending{{Money: d("944000")}, {Money: d("654000")}, {Money: d("402000")}}
	limits := []Limit{{"half", d("2500000"), true}, {"ceiling", d("802000"), false}, {"cash", d("30000000"), false}}
	b := Bind(some("600000"), years, limits)
	require.Equal(t, "ceiling", b.Limit.Name)
	same(t, "-142000", b.Room)
	require.Equal(t, 1, b.Year)
	require.Equal(t, 1, b.Over)
	b = Bind(some("1800000"), years, limits)
	require.Equal(t, "half", b.Limit.Name)
	same(t, "-244000", b.Room)
	b = Bind(decimal.NullDecimal{}, years, limits[:1])
	require.Nil(t, b, "nobody said what is spent today")
	require.Nil(t, Bind(some("0"), nil, limits))
	b = Bind(some("0"), years, []Limit{{"a", d("944000"), false}, {"b", d("944000"), true}})
	require.Equal(t, "a", b.Limit.Name)
	same(t, "0", b.Room)
	require.Zero(t, b.Over)
}

func TestSets_AreNotWeighedAgainstALossBeyondTheirPlaces(t *testing.T) {
	in := worked()
	in.Exposure.Rest = d("1e15")
	_, err := in.Sets()
	require.Equal(t, bound.Problems{{Field: FieldRest, Code: bound.TooLarge, Max: maxSets}}, bound.Of(err))
	_, err = in.Value()
	require.NoError(t, err)
}
