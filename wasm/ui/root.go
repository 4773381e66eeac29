package ui

import (
	"github.com/shopspring/decimal"
	"github.com/vugu/vugu"
)

// Root is the whole live page. Its element is the one the page was
// pre-rendered with, so that starting changes nothing. Its controls stand in
// forms so that browsers do not fill them in again after a reload: that holds for
// ticks, radios and notes only if a form says it. Each section is a form of its
// own, because a browser that offers to fill in addresses reads the whole form
// anew after every key.
type Root struct {
	Page *Page

	parts map[string]vugu.Builder
}

// Amounts says how wide the amounts of the tables are: "long" from 1億円 on,
// "huge" from 1兆円 on, nil below. Small screens lay the tables out accordingly.
// English names are as wide as long amounts.
func (c *Root) Amounts() any {
	if c.Page.Session.Result == nil {
		return nil
	}
	switch most := c.Page.Report.Largest(); {
	case most.GreaterThanOrEqual(decimal.New(1, 12)):
		return "huge"
	case most.GreaterThanOrEqual(decimal.New(1, 8)), c.Page.English():
		return "long"
	}
	return nil
}

// pageParts are the parts of the page that may wait, in its order, as
// [session.Parts.Defer] wants them.
const pageParts = "top s1 s2 s2/fig-incidents s3 s3/fig-axis s3/fig-stack s4 s4/fig-invest s5 s5/fig-guide s5/shelf s5/shelf/fig-plan s5/shelf/fig-sets s5/fig-measure s6 s6/fig-cover s7 s8 s8/fig-year s8/fig-compare s8/fig-several keep cc-big"

// Sections are the ids of the sections, in the order of the page.
func (c *Root) Sections() []string {
	return []string{"s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "keep"}
}

// Part is the component of a part of the page that may be built later.
func (c *Root) Part(id string) vugu.Builder {
	if c.parts == nil {
		c.parts = map[string]vugu.Builder{
			"top": &PageTitle{c.Page},
			"s1":  &SectionCompany{c.Page}, "s2": &SectionIncident{Page: c.Page}, "s3": &SectionLoss{c.Page},
			"s4": &SectionInvest{c.Page}, "s5": &SectionGuide{Page: c.Page}, "s6": &SectionCover{c.Page},
			"s7": &SectionSteps{c.Page}, "s8": &SectionYear{c.Page}, "keep": &SectionKeep{c.Page},
			"cc-big": &LargeAmount{c.Page},
		}
	}
	return c.parts[id]
}
