package state

import (
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
	"cybercost/wasm/format"
	"cybercost/wasm/words"
)

// headline writes an estimated amount, with three digits at most, in the
// page's language.
func (s *Store) headline(yen decimal.Decimal) format.Text {
	if s.Language == words.English {
		return format.HeadlineEnglish(yen)
	}
	return format.Headline(yen)
}

// plain writes an amount that was printed or entered, in the page's language.
func (s *Store) plain(yen decimal.Decimal) format.Text {
	if s.Language == words.English {
		return format.PlainEnglish(yen)
	}
	return format.Plain(yen)
}

// exact writes an amount to the yen, in the page's language.
func (s *Store) exact(yen decimal.Decimal) string {
	if s.Language == words.English {
		return "¥" + format.Grouped(yen, 0)
	}
	return format.Exact(yen)
}

// percent writes a share, in the page's language.
func (s *Store) percent(share decimal.Decimal) string {
	if s.Language == words.English {
		return strings.TrimSuffix(format.Percent(share), "％") + "%"
	}
	return format.Percent(share)
}

// aboutPercent writes a share in whole percent, as a sentence needs it; never
// none for a little, nor all for nearly all.
func (s *Store) aboutPercent(share decimal.Decimal) string {
	about := share.Round(2)
	if !about.Equal(share) && (about.IsZero() || about.Equal(decimal.New(1, 0))) {
		return s.percent(share)
	}
	return s.percent(about)
}

// tidied writes a typed number as a user of the page's language would; what is
// no number stays as it is.
func (s *Store) tidied(spec calc.Spec, text string) string {
	if n, code := format.Number(spec, text); s.Language == words.English && code == "" && n.Valid {
		return s.typed(spec.Kind, n.Decimal)
	}
	return format.Tidy(spec, text)
}

// typed writes a number as a user of the page's language would type it.
func (s *Store) typed(kind calc.Kind, v decimal.Decimal) string {
	if s.Language == words.English && kind == calc.Money {
		return format.Grouped(v, 30)
	}
	return format.Typed(kind, v)
}
