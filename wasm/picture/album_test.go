package picture_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/picture"
	"cybercost/wasm/report"
	"cybercost/wasm/words"
)

func TestPictures_AreNotDrawnWithoutAnAmount(t *testing.T) {
	for name, s := range map[string]page{"nothing entered": cleared(), "no quotes": chosen("kou", "method", "entered")} {
		t.Run(name, func(t *testing.T) {
			require.False(t, s.Result.HasAmount())
			require.Empty(t, s.Album.Loss())
			require.Empty(t, s.Album.Invest())
			require.Empty(t, s.Album.Measure())
			require.Empty(t, s.Album.Cover())
			require.Empty(t, s.Album.RangeStrip())
			require.NotEmpty(t, s.Album.TitleRuler(), "the ruler waits")
		})
	}
	require.Empty(t, chosen("kou", "method", "survey").Album.Invest(), "a survey has no rows")
	for _, s := range []page{
		typing(chosen("kou", "method", "entered"), "cost-limit", "100万"), newcomer(), typing(chosen("manufacturing", "method", "survey"), "cost-limit", "100万"),
	} {
		require.Empty(t, s.Album.Cover(), "there are no terms, or nothing to split by them")
	}
}

func TestPictures_CanBeReadWithoutSeeingThem(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		for _, method := range calc.Methods() {
			s := typing(prepared(scenario), "probability", "10", "cost-limit", "1,000万", "investigation", "100万")
			s.Choose(calc.FieldMethod, string(method))
			ids := map[string]bool{}
			for _, p := range allPictures(s) {
				about := string(scenario) + " by " + string(method) + ": " + p.ID
				require.False(t, ids[p.ID], "%s stands twice", about)
				ids[p.ID] = true
				if p.ID == "fig-guide" { // its table is GuideRows
					require.Empty(t, p.Table.Heads)
					p.Table = report.Table{Caption: words.GuideTableYen, Rows: make([][]format.Cell, len(s.Report.GuideRows()))}
				}
				for _, text := range []string{p.Number, p.Message, p.Sub, p.Source, p.SVG, s.Voice.Put(p.Table.Caption, "円")} {
					require.NotEmpty(t, text, about)
					require.NotContains(t, text, "{", about)
				}
				require.Contains(t, p.SVG, "aria-label=", about)
				require.NotEmpty(t, p.Table.Rows, about)
				for _, key := range p.Keys {
					require.NotEmpty(t, key.Text, about)
					require.NotEmpty(t, key.SVG, about)
				}
			}
		}
	}
}

func TestTables_HaveAsManyCellsAsHeads(t *testing.T) {
	for _, scenario := range calc.Scenarios() {
		t.Run(string(scenario), func(t *testing.T) {
			for _, p := range allPictures(typing(prepared(scenario), "probability", "10", "cost-limit", "1,000万")) {
				if p.ID == "fig-guide" { // its table is GuideRows
					continue
				}
				require.NotEmpty(t, p.Table.Caption)
				require.LessOrEqual(t, p.Table.Words, len(p.Table.Heads))
				for _, row := range p.Table.Rows {
					require.Len(t, row, len(p.Table.Heads), p.ID)
					require.NotEmpty(t, row[0].Within("1"), p.ID)
				}
			}
		})
	}
}

func TestPictures_HoldAtTheBoundsOfEveryField(t *testing.T) {
	for _, spec := range calc.Fields() {
		for _, v := range []decimal.Decimal{spec.Min, spec.Max} {
			t.Run(string(spec.Field)+" "+v.String(), func(t *testing.T) {
				s := typing(prepared(calc.Ransomware), string(spec.Field), format.Typed(spec.Kind, v))
				for _, p := range allPictures(s) {
					require.NotContains(t, p.SVG, "NaN")
					require.NotContains(t, p.SVG, "Inf")
				}
				require.NotContains(t, s.Album.TitleRuler()+s.Album.LargeRuler()+s.Album.RangeStrip(), "NaN")
			})
		}
	}
}

func TestPictures_CutNoneOfTheirTexts(t *testing.T) {
	for _, language := range []words.Language{words.Japanese, words.English} {
		for _, scenario := range calc.Scenarios() {
			s := typing(preparedIn(language, scenario), "probability", "10", "cost-limit", "1,000万", "cost-deductible", "10万", "cost-share", "90")
			require.Equal(t, language == words.English, s.Voice.English())
			for _, p := range allPictures(s) {
				for _, text := range strings.Split(p.SVG, "\n") {
					require.NotContains(t, text, "…", "%s %s %s", language, scenario, p.ID)
				}
			}
		}
	}
}

func TestDrawn_AnOpeningPageHasThePlaceOfAPictureOnly(t *testing.T) {
	s := newcomer()
	for _, plan := range s.plans() {
		whole := s.Album.Drawn(plan)
		s.Opening = true
		place := s.Album.Drawn(plan)
		s.Opening = false
		head, _, _ := strings.Cut(whole.SVG, ">")
		require.Equal(t, head+"></svg>", place.SVG, "as high, with the same name")
		require.Contains(t, head, " height=")
		whole.SVG, place.SVG = "", ""
		require.Equal(t, whole, place, "its words and its table are there")
		require.Equal(t, plan.Draw(), s.Album.Drawn(plan), "and then it is drawn")
	}
}

func TestDrawn_APictureMayWait(t *testing.T) {
	s := sampled("manufacturing")
	plan := s.Album.Guide()[0]
	before := s.Album.Drawn(plan)
	s.Parts.Defer(nil, []string{"s5/fig-guide"})
	s.Type(calc.FieldRevenue, "6億")
	require.Equal(t, before, s.Album.Drawn(plan), "nobody sees it")
	require.NotEqual(t, before, plan.Draw(), "what is saved and printed is never from before")
	require.True(t, s.Parts.CatchUp())
	require.Equal(t, plan.Draw(), s.Album.Drawn(plan))
}

func TestDrawn_WhatIsKeptIsWhatWouldBeDrawn(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10", "measure-cost", "60万", "measure-probability", "4", "cost-limit", "1,000万")
	same := func(after string) {
		for _, plan := range s.plans() {
			require.Equal(t, plan.Draw(), s.Album.Drawn(plan), "%s after %s", plan.ID, after)
		}
	}
	for _, scenario := range calc.Scenarios() {
		s.Choose(calc.FieldScenario, string(scenario))
		same(string(scenario))
		for _, spec := range calc.Fields() {
			old := s.Draft.Texts[spec.Field]
			for _, text := range []string{"3", "", old} {
				s.Type(spec.Field, text)
				same(string(scenario) + ", " + string(spec.Field) + " " + text)
			}
		}
	}
}

func TestDrawn_APictureIsNotDrawnAgainFromTheSame(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10", "measure-cost", "60万", "measure-probability", "4")
	drawn := 0
	show := func() {
		plan := s.Album.Measure()[0]
		s.Album.Drawn(picture.Plan{ID: plan.ID, From: plan.From, Draw: func() picture.Picture { drawn++; return plan.Draw() }})
	}
	show()
	typing(s, "cost-limit", "1,000万")
	show()
	require.Equal(t, 1, drawn, "no policy is in it")
	typing(s, "probability", "12")
	show()
	require.Equal(t, 2, drawn)
}

func TestDrawn_APictureWaitsOnAnOpeningPageTooAndIsDrawnAnewWithItsWords(t *testing.T) {
	s := typing(sampled("manufacturing"), "probability", "10", "measure-cost", "60万", "measure-probability", "4")
	drawn := 0
	show := func() {
		plan := s.Album.Measure()[0]
		s.Album.Drawn(picture.Plan{ID: plan.ID, From: plan.From, Draw: func() picture.Picture { drawn++; return plan.Draw() }})
	}
	s.Opening = true
	show()
	show()
	require.Equal(t, 1, drawn, "of which nothing is seen but its place")
	s.Opening = false
	show()
	require.Equal(t, 2, drawn, "words may have been missing")
}

func TestDrawn_APictureThatWasNotOnThePageIsDrawn(t *testing.T) {
	s := sampled("manufacturing")
	plan := s.Album.Invest()[0]
	s.Album.Drawn(plan)
	s.Parts.Defer(nil, []string{"s4", "s5/fig-guide"}) // the window does not know it
	s.Type(calc.FieldRevenue, "6億")
	require.Equal(t, plan.Draw(), s.Album.Drawn(plan))
}

func TestCatchUp_TheYearComesWithItsPicture(t *testing.T) {
	s := yearly()
	before := s.Album.Drawn(s.Album.Year()[0])
	s.Parts.Defer(nil, []string{"s8", "s8/fig-year"})
	s.Type(calc.FieldRevenue, "6億")
	require.Equal(t, before, s.Album.Drawn(s.Album.Year()[0]))
	for range 5 { // the section, its picture of before, the year, the other incidents, the section with the year
		require.True(t, s.Parts.CatchUp())
		require.Equal(t, before, s.Album.Drawn(s.Album.Year()[0]))
		s.Parts.Rendered()
	}
	require.True(t, s.Parts.Behind())
	require.True(t, s.Parts.CatchUp())
	require.NotEqual(t, before, s.Album.Drawn(s.Album.Year()[0]))
	require.False(t, s.Parts.MayWait("s8"))
	require.False(t, s.Parts.Behind())
}
