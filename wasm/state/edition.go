package state

import (
	"strings"

	"cybercost/seeds"
	"cybercost/wasm/words"
)

// edition names the edition of a source as a sentence does.
func (s *Store) edition(of *seeds.Source) string {
	if s.Language == words.English {
		return of.ShortEn
	}
	return of.Short
}

// issued says in brackets in which months sources were published, or which
// editions they are where the month is not known. English leaves that to the
// list of sources.
func (s *Store) issued(sources ...*seeds.Source) string {
	if s.Language == words.English {
		return ""
	}
	var dates []string
	for _, one := range sources {
		date := one.Short
		if year, rest, is := strings.Cut(one.Published, "-"); is {
			month, _, _ := strings.Cut(rest, "-")
			date = words.MonthOfYear.Put(s.Language, year, strings.TrimPrefix(month, "0"))
		}
		dates = append(dates, date)
	}
	return words.Issued.Put(s.Language, strings.Join(dates, s.Say(words.SheetAside)))
}

// fiscal is the fiscal year that a figure describes.
func (s *Store) fiscal(f seeds.Figure) string {
	year, is := strings.CutSuffix(f.Describes, words.FiscalYear.Put(words.Japanese, ""))
	if !is {
		return f.Describes
	}
	return words.FiscalYear.Put(s.Language, year)
}

// policeEdition follows the police's name; English leaves it to the list of
// sources.
func (s *Store) policeEdition() string {
	if s.Language == words.English {
		return ""
	}
	return " " + s.edition(s.Figures.NpaCostAnswers.Newest().Source)
}
