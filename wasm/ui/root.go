package ui

import (
	"github.com/shopspring/decimal"
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// Root is the whole live page. Its element is the one the page was
// pre-rendered with, so that starting changes nothing.
type Root struct {
	Store *state.Store

	parts map[string]vugu.Builder
}

// Amounts says how wide the amounts of the tables are: "long" from 1億円 on,
// "huge" from 1兆円 on, nil below. Small screens lay the tables out accordingly.
// English names are as wide as long amounts.
func (c *Root) Amounts() any {
	if c.Store.Result == nil {
		return nil
	}
	most := decimal.Max(c.Store.Result.Guides.OnePercent.Value, c.Store.Result.Input.Number(calc.FieldSpending).Decimal)
	if c.Store.HasAmount() {
		most = decimal.Max(most, c.Store.Total().High)
	}
	switch {
	case most.GreaterThanOrEqual(decimal.New(1, 12)):
		return "huge"
	case most.GreaterThanOrEqual(decimal.New(1, 8)), c.Store.Language == words.English:
		return "long"
	}
	return nil
}

// pageParts are the parts of the page that may wait, in its order, as
// [state.Store.Hurry] wants them.
const pageParts = "top s1 s2 s3 s3/fig-axis s3/fig-stack s4 s4/fig-invest s5 s5/fig-guide s5/fig-measure s6 s6/fig-cover s7 s8 s8/fig-year keep cc-big"

// Sections are the ids of the sections, in the order of the page.
func (c *Root) Sections() []string {
	return []string{"s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "keep"}
}

// Part is the component of a part of the page that may be built later.
func (c *Root) Part(id string) vugu.Builder {
	if c.parts == nil {
		c.parts = map[string]vugu.Builder{
			"top": &PageTitle{c.Store},
			"s1":  &SectionCompany{c.Store}, "s2": &SectionIncident{c.Store}, "s3": &SectionLoss{c.Store},
			"s4": &SectionInvest{c.Store}, "s5": &SectionGuide{c.Store}, "s6": &SectionCover{c.Store},
			"s7": &SectionSteps{c.Store}, "s8": &SectionYear{c.Store}, "keep": &SectionKeep{c.Store},
			"cc-big": &LargeAmount{c.Store},
		}
	}
	return c.parts[id]
}
