//go:build !wasm

package ui_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/html"

	"cybercost/calc"
	"cybercost/wasm/session"
	"cybercost/wasm/words"
)

// control finds a control by its name; nil where there is none.
func control(page *html.Node, name calc.Field) *html.Node {
	for _, one := range elements(page, "input") {
		if attr(one, "name") == string(name) {
			return one
		}
	}
	return nil
}

func TestIncident_WhatSaysWhatIncidentItIsIsAskedInTheOpen(t *testing.T) {
	for scenario, open := range map[calc.Scenario][]calc.Field{
		calc.Ransomware:    {calc.SwitchDataStolen},
		calc.CardLeak:      {calc.FieldOnlineShare},
		calc.PersonalLeak:  {calc.FieldOnlineShare},
		calc.TransferFraud: {calc.FieldTransferLoss, calc.FieldBankBalance, calc.SwitchTransferTypical},
	} {
		for name, l := range map[string]words.Language{"Japanese": words.Japanese, "English": words.English} {
			page := render(t, l, "newcomer", func(s *session.Session) { s.Choose(calc.FieldScenario, string(scenario)) })
			for _, field := range open {
				one := control(page, field)
				require.NotNil(t, one, "%s %s", scenario, field)
				require.Nil(t, within(one, "details"), "%s %s", scenario, field)
				require.True(t, shown(one), "%s %s in %s", scenario, field, name)
				if attr(one, "type") == "checkbox" {
					note := ids(t, page)[attr(one, "aria-describedby")]
					require.NotNil(t, note, field)
					require.Greater(t, len(text(note)), 30, "a line says what it is")
				}
			}
		}
	}
	page := render(t, words.Japanese, "newcomer")
	for _, field := range []calc.Field{calc.SwitchDataStolen, calc.SwitchTransferTypical} {
		require.Nil(t, control(page, field), "%s is no part of an infection", field)
	}
}

// A keypad of digits has no way out on a phone.
func TestField_OpensTheKeypadOfDigitsForDurationsOnly(t *testing.T) {
	digits := 0
	everyPage(t, func(t *testing.T, page *html.Node) {
		for _, one := range elements(page, "input") {
			spec, typed := calc.SpecOf(calc.Field(attr(one, "name")))
			if !typed {
				continue
			}
			mode, given := attrOK(one, "inputmode")
			switch spec.Kind {
			case calc.DayCount, calc.MonthCount, calc.HourCount, calc.PersonMonths, calc.YearCount, calc.ShelfNumber:
				digits++
				require.Equal(t, "decimal", mode, spec.Field)
			default:
				require.False(t, given, spec.Field)
			}
		}
	})
	require.NotZero(t, digits)
}

func TestGuide_ProposesChancesAndFillsInNone(t *testing.T) {
	for _, l := range []words.Language{words.Japanese, words.English} {
		page := render(t, l, "newcomer")
		require.Empty(t, attr(control(page, calc.FieldProbability), "value"))
		var texts []string
		for _, b := range elements(page, "button") {
			if attr(b, "name") == "chance" {
				texts = append(texts, text(b))
			}
		}
		require.Len(t, texts, 3)
		require.Equal(t, words.OnceIn.Put(l, "20"), texts[2])
	}
}

// Without the money sent there is no amount, and no place may show one.
func TestTransferFraud_ShowsNoAmountBeforeTheMoneySentIsKnown(t *testing.T) {
	fraud := func(s *session.Session) {
		s.PickSample("manufacturing")
		s.Choose(calc.FieldScenario, string(calc.TransferFraud))
		s.Choose(calc.FieldMethod, string(calc.Itemised))
		typed(s, "probability", "10", "measure-cost", "60万", "measure-probability", "4", "cost-limit", "100万")
		s.OpenYear(true)
		s.Print(printout)
	}
	for _, l := range []words.Language{words.Japanese, words.English} {
		page := render(t, l, "newcomer", fraud)
		missing := words.Lacks.Of(calc.LackTransfer).In(l)
		places := 0
		walk(page, func(n *html.Node) {
			require.NotContains(t, attr(n, "data-key"), "estimate.")
			if attr(n, "class") == "cc-bar__wait" {
				places++
				require.Equal(t, missing, text(n))
			}
		})
		require.GreaterOrEqual(t, places, 4, "in the bar, beside, large and on paper")
	}
}
