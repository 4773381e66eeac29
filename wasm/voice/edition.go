package voice

import (
	"strings"

	"cybercost/seeds"
	"cybercost/wasm/words"
)

// Edition names the edition of a source as a sentence does.
func (v Voice) Edition(of *seeds.Source) string {
	if v.English() {
		return of.ShortEn
	}
	return of.Short
}

// Issued says in brackets in which months sources were published, or which
// editions they are where the month is not known. English leaves that to the
// list of sources.
func (v Voice) Issued(sources ...*seeds.Source) string {
	if v.English() {
		return ""
	}
	var dates []string
	for _, one := range sources {
		date := one.Short
		if year, rest, is := strings.Cut(one.Published, "-"); is {
			month, _, _ := strings.Cut(rest, "-")
			date = v.Put(words.MonthOfYear, year, strings.TrimPrefix(month, "0"))
		}
		dates = append(dates, date)
	}
	return v.Put(words.Issued, strings.Join(dates, v.Say(words.SheetAside)))
}

// FiscalYear is the fiscal year that a figure describes.
func (v Voice) FiscalYear(describes string) string {
	year, is := strings.CutSuffix(describes, words.FiscalYear.Put(words.Japanese, ""))
	if !is {
		return describes
	}
	return v.Put(words.FiscalYear, year)
}
