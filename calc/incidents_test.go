package calc

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/seeds"
)

// about the same company, whatever is chosen
func TestIncidents_TheChosenRowIsTheAmountOfThePage(t *testing.T) {
	for _, q := range questions() {
		chosen := evaluate(t, q.in).Chosen
		rows := Incidents(figures(), q.in)
		require.Len(t, rows, len(Scenarios()), q.name)
		for i, s := range Scenarios() {
			require.Equal(t, s, rows[i].Scenario, q.name)
			if s != q.in.Scenario {
				require.Equal(t, Itemised, rows[i].Estimate.Method, q.name)
				continue
			}
			e := rows[i].Estimate
			require.Equal(t, chosen.Method, e.Method, q.name)
			require.Equal(t, chosen.Lack, e.Lack, q.name)
			require.Equal(t, chosen.Total, e.Total, q.name)
			require.Equal(t, chosen.keys(), e.keys(), q.name)
			require.Equal(t, chosen.Omitted, e.Omitted, q.name)
			page := evaluate(t, q.in).Protection
			require.Equal(t, page != nil, rows[i].Kept.Valid, q.name)
			if page != nil {
				require.Equal(t, page.Typical.Kept.Value.String(), rows[i].Kept.Decimal.String(), q.name)
			}
		}
	}
}

// Another row is what the page says once its incident is chosen and nothing
// else is entered for it than its own facts.
func TestIncidents_EveryOtherRowIsThePageOnceItIsChosen(t *testing.T) {
	in := company(77, 1_050_000_000, Ransomware, Cases, map[Field]string{
		FieldPCs: "40", FieldRecords: "12345", FieldOnlineShare: "0.3", FieldDailyProfit: "234567", FieldTransferLoss: "7654321",
		FieldPartnerRevenue: "48000000", FieldPartnerMargin: "0.27", FieldPartnerMonths: "5", FieldCostLimit: "2700000", FieldProfitLimit: "1100000",
	})
	for _, row := range Incidents(figures(), in) {
		if row.Scenario == in.Scenario {
			continue
		}
		asked := in.Clone()
		asked.Scenario, asked.Method = row.Scenario, Itemised
		page := evaluate(t, asked)
		require.Equal(t, page.Chosen.Total, row.Estimate.Total, row.Scenario)
		require.True(t, row.Estimate.Total.Typical.IsPositive(), row.Scenario)
		require.True(t, row.Kept.Valid, row.Scenario)
		require.Equal(t, page.Protection.Typical.Kept.Value.String(), row.Kept.Decimal.String(), row.Scenario)
	}
}

func TestIncidents_WhatIsAssumedOfTheChosenOneSaysNothingOfTheOthers(t *testing.T) {
	plain := company(40, 500_000_000, Ransomware, Itemised, map[Field]string{FieldRecords: "1200", FieldOnlineShare: "0.2"})
	assumed := with(company(40, 500_000_000, Ransomware, Itemised, map[Field]string{
		FieldRecords: "1200", FieldOnlineShare: "0.2", FieldStoppedDaysLow: "40", FieldStoppedDaysTypical: "50", FieldStoppedDaysHigh: "60",
		FieldStoppedShare: "0.9", FieldExaminedPCs: "9", FieldExaminedServers: "4", FieldClaimingShare: "0.9", FieldCallCentreMonths: "9", FieldEffort: "9",
		FieldProbability: "0.3",
	}), SwitchDataStolen, SwitchCallCentre, SwitchNewspaper, SwitchCondolence)
	before, after := Incidents(figures(), plain), Incidents(figures(), assumed)
	moved := 0
	for i := range before {
		if before[i].Scenario == Ransomware {
			require.NotEqual(t, before[i].Estimate.Total, after[i].Estimate.Total)
			moved++
			continue
		}
		require.Equal(t, before[i].Estimate, after[i].Estimate, before[i].Scenario)
	}
	require.Equal(t, 1, moved)
}

func TestIncidents_WithoutItsFactARowSaysSo(t *testing.T) {
	rows := map[Scenario]IncidentEstimate{}
	in := company(40, 500_000_000, Ransomware, Itemised)
	for _, row := range Incidents(figures(), in) {
		rows[row.Scenario] = row
	}
	require.Equal(t, LackTransfer, rows[TransferFraud].Estimate.Lack)
	require.Empty(t, rows[TransferFraud].Amounts())
	require.Contains(t, rows[PartnerStop].Estimate.Omitted, OmitPartner)
	require.Contains(t, rows[CardLeak].Estimate.Omitted, OmitStopped)

	offered := Incidents(figures(), with(in, SwitchTransferTypical))
	fraud := offered[len(offered)-1]
	require.Equal(t, TransferFraud, fraud.Scenario)
	require.Empty(t, fraud.Estimate.Lack, "the distribution that was taken stands for the money sent")
	require.Len(t, fraud.Amounts(), 3)
}

func TestIncidents_EachAmountHasItsKeyAndItsTotal(t *testing.T) {
	for _, q := range questions() {
		for _, row := range Incidents(figures(), q.in) {
			amounts := row.Amounts()
			if row.Estimate.Lack != "" {
				require.Empty(t, amounts, q.name)
				continue
			}
			total := row.Estimate.Total
			for i, want := range []struct {
				end   string
				value decimal.Decimal
			}{{"low", total.Low}, {"typical", total.Typical}, {"high", total.High}} {
				require.Equal(t, "incident."+string(row.Scenario)+"."+want.end, amounts[i].Key)
				require.True(t, want.value.Equal(amounts[i].Value), "%s: %s is %s, and its total %s", q.name, amounts[i].Key, amounts[i].Value, want.value)
			}
		}
	}
}

// Names cost time and move nothing.
func TestNameless_GivesTheSameYenAndCitesNothing(t *testing.T) {
	named, nameless := figures(), Nameless(figures())
	require.NotEmpty(t, named.SizeExponent.ID)
	for _, q := range questions() {
		want, got := Incidents(named, q.in), Incidents(nameless, q.in)
		for i := range want {
			require.Equal(t, want[i].Estimate.Total, got[i].Estimate.Total, "%s: %s", q.name, want[i].Scenario)
			require.Equal(t, want[i].Kept.Decimal.String(), got[i].Kept.Decimal.String(), q.name)
			require.Equal(t, want[i].Estimate.Lack, got[i].Estimate.Lack, q.name)
			for _, a := range got[i].Amounts() {
				require.Empty(t, a.Uses, q.name)
			}
		}
	}
}

func FuzzIncidents_MorePeopleNeverCostLessAndTheOrderHolds(f *testing.F) {
	seeded(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		s := source{data}
		in := s.valid()
		before := Incidents(figures(), in)
		require.Len(t, before, len(Scenarios()))
		for _, row := range before {
			total := row.Estimate.Total
			require.False(t, total.Low.IsNegative())
			require.True(t, total.Low.LessThanOrEqual(total.Typical) && total.Typical.LessThanOrEqual(total.High), "%s: %v", row.Scenario, total)
			var sum Range
			for _, l := range row.Estimate.Lines {
				sum = sum.Add(l.Amount)
			}
			require.True(t, sum.Typical.Equal(total.Typical))
		}
		for _, field := range []Field{FieldEmployees, FieldPCs, FieldRecords, FieldRevenue} {
			grown, ok := grow(&s, in, []Field{field})
			if !ok {
				continue
			}
			for i, row := range Incidents(figures(), grown) {
				less, more := before[i].Estimate.Total, row.Estimate.Total
				require.True(t, less.Low.LessThanOrEqual(more.Low) && less.Typical.LessThanOrEqual(more.Typical) && less.High.LessThanOrEqual(more.High),
					"%s with more %s: %v became %v", row.Scenario, field, less, more)
			}
		}
	})
}

// What no input is, and the far ends of what one can be: an answer or none,
// never a panic.
func TestIncidents_AnswerOrNothingWhateverIsAsked(t *testing.T) {
	for name, in := range map[string]Input{
		"nothing": {}, "no scenario": company(1, 0, "earthquake", Itemised), "no people": company(0, 1, Malware, Itemised),
		"unknown field":    company(1, 1, Malware, Itemised, map[Field]string{"colour": "1"}),
		"days upside down": company(1, 1, Ransomware, Itemised, map[Field]string{FieldStoppedDaysLow: "9", FieldStoppedDaysTypical: "1"}),
	} {
		require.Nil(t, Incidents(figures(), in), name)
		require.Nil(t, NewModel(figures()).Moved(in), name)
	}
	for _, spec := range Fields() {
		for _, v := range []decimal.Decimal{spec.Min, spec.Max} {
			for _, s := range Scenarios() {
				for _, m := range Methods() {
					in := with(company(1, 0, s, m), Switches()...)
					in.Numbers[spec.Field] = v
					if len(Validate(figures(), in)) == 0 {
						require.Len(t, Incidents(figures(), in), len(Scenarios()), "%s %s %s", spec.Field, v, s)
					}
				}
			}
		}
	}
}

// The table of the page, written from the model: employees stand for devices
// where none were entered, and set what prevention costs; records count where
// they leak; what the company earns counts where its business stops.
func TestMoved_EachQuestionMovesWhatTheModelSays(t *testing.T) {
	const mal, ransom, card, personal, partner = "malware", "ransomware", "card-leak", "personal-leak", "partner-stop" // and nothing about the company moves the money sent
	facts := map[Field]string{
		FieldOnlineShare: "0.3", FieldPartnerRevenue: "48000000", FieldPartnerMargin: "0.27", FieldPartnerMonths: "5", FieldTransferLoss: "7654321",
	}
	given := map[Field]string{FieldPCs: "40", FieldRecords: "1200", FieldSpending: "600000"}
	for name, test := range map[string]struct {
		in   Input
		want map[Field][]string
	}{
		"everything entered": {company(40, 500_000_000, Malware, Itemised, facts, given), map[Field][]string{
			FieldEmployees: {mal, ransom, card, personal}, // prevention
			FieldRevenue:   {ransom, card, personal, partner},
			FieldPCs:       {mal, ransom},
			FieldRecords:   {card, personal},
			FieldSpending:  {},
		}},
		"the required alone": {company(40, 500_000_000, Malware, Itemised), map[Field][]string{
			FieldEmployees: {mal, ransom, card, personal},
			FieldRevenue:   {ransom, partner}, // no share of sales made online, so no shop that closes
			FieldPCs:       {mal, ransom},
			FieldRecords:   {card, personal},
			FieldSpending:  {},
		}},
		"ransomware that took records": {with(company(40, 500_000_000, Ransomware, Itemised, facts, given), SwitchDataStolen), map[Field][]string{
			FieldEmployees: {mal, ransom, card, personal},
			FieldRevenue:   {ransom, card, personal, partner},
			FieldPCs:       {mal, ransom},
			FieldRecords:   {ransom, card, personal},
			FieldSpending:  {},
		}},
		"the user's own profit a day": {company(40, 500_000_000, Malware, Itemised, facts, given, map[Field]string{FieldDailyProfit: "100000"}), map[Field][]string{
			FieldEmployees: {mal, ransom, card, personal},
			FieldRevenue:   {},
			FieldPCs:       {mal, ransom},
			FieldRecords:   {card, personal},
			FieldSpending:  {},
		}},
		"one person": {company(1, 30_000_000, Malware, Itemised, facts), map[Field][]string{
			FieldEmployees: {mal, ransom, card, personal},
			FieldRevenue:   {ransom, card, personal, partner},
			FieldPCs:       {mal, ransom},
			FieldRecords:   {card, personal},
			FieldSpending:  {},
		}},
	} {
		t.Run(name, func(t *testing.T) {
			got := map[Field][]string{}
			for _, m := range NewModel(figures()).Moved(test.in) {
				got[m.Field] = []string{}
				for i, s := range Scenarios() {
					if m.Of[i] && known([]string{mal, ransom, card, personal, partner, string(TransferFraud)}, string(s)) { // of another the table does not tell
						got[m.Field] = append(got[m.Field], string(s))
					}
				}
			}
			require.Equal(t, test.want, got)
		})
	}
}

// Every row of the picture cites exactly the figures that move it.
func TestIncidents_ARowMovesIfAndOnlyIfItCitesTheFigure(t *testing.T) {
	facts := map[Field]string{
		FieldRecords: "12345", FieldPCs: "40", FieldOnlineShare: "0.3", FieldPartnerRevenue: "48000000", FieldPartnerMargin: "0.27", FieldPartnerMonths: "5",
		FieldBankBalance: "34567890",
	}
	for name, in := range map[string]Input{
		"a shop, malware as in the cases": with(company(77, 1_050_000_000, Malware, Cases, facts), SwitchTransferTypical),
		"a shop, a leak":                  with(company(77, 1_050_000_000, CardLeak, Itemised, facts), Switches()...),
		"no devices, ransomware":          with(company(12, 90_000_000, Ransomware, Itemised, map[Field]string{FieldRecords: "800"}), SwitchDataStolen),
	} {
		rows := func(base *seeds.Figures) map[string]shown {
			all := map[string]shown{}
			for _, row := range Incidents(base, in) {
				for _, a := range row.Amounts() {
					all[a.Key] = shown{a.Value.String(), a.Uses}
				}
			}
			return all
		}
		before := rows(figures())
		require.Greater(t, len(before), 12, name)
		for n, original := range figures().All() {
			moved := movedBetween(before, rows(moving(n, "1.1")))
			merge(moved, movedBetween(before, rows(moving(n, "0.9"))))
			for key, s := range before {
				require.Equal(t, slices.Contains(s.uses, original.ID), moved[key], "%s: %s and figure %s", name, key, original.ID)
			}
		}
	}
}
