package format

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"cybercost/calc"
)

// A Way is how a text became a number.
type Way int

// The ways.
const (
	Written  Way = iota // the number that is written, or nothing where nothing is
	Nothing             // なし: 0
	NotKnown            // わからない: as if left empty
	Middle              // the middle of a range
	Chance              // so many times out of so many
)

// A Doubt is why a text can be read in two ways.
type Doubt int

// The doubts.
const (
	Plainly Doubt = iota // none
	Rest                 // 1億2千: said for 1億2,000万, and reads as 100,002,000
	Row                  // 五六: 56, or five or six
	NoLimit              // なし for a limit: no limit, or no cover
)

// A Reading is what a text was understood as.
type Reading struct {
	Number decimal.NullDecimal // shares are 0 to 1; not valid if nothing was entered, or with a code
	Code   calc.Code           // what is wrong; empty if nothing is
	Doubt  Doubt               // with the code for what is ambiguous
	Way    Way
	About  bool // 約, くらい: said, and not calculated with

	// Spelled reports multipliers, kanji or words among the digits.
	Spelled bool
	// Low and High are the ends of a range, in the unit of the number.
	Low, High decimal.Decimal
	// Times out of Of is the chance.
	Times, Of decimal.Decimal
	// Rounded reports that Number is not exactly the middle or the chance.
	Rounded bool
}

// AsWritten reports whether the number, if there is one, is simply the one that
// is written.
func (r Reading) AsWritten() bool { return r.Code == "" && r.Way == Written && !r.About }

// What people write where there is nothing to enter, or where they cannot say.
var (
	nothings = []string{"なし", "無し", "ない", "無い", "none"}
	unknowns = []string{"わからない", "分からない", "わかりません", "分かりません", "不明", "?", "unknown", "notknown", "notsure", "don'tknow", "idon'tknow"}
)

// Read understands what was typed into a field. Full-width characters are read
// as narrow ones, capitals as small ones; spaces do not count.
//
//   - A number, as [Number] says, and 約5億, 4台くらい, about 5 million: the number.
//   - なし, none: 0. In a field for a limit this is ambiguous, since no limit
//     and no cover are both said so.
//   - わからない, ？, unknown: nothing entered; missing where it is required.
//   - 1億〜2億, 1億から2億, 10 to 12: the middle, which is exact; in a whole field
//     a half is rounded up. Both ends must be numbers of the field.
//   - In percent fields 1/20, 20分の1, 1 in 20; in those for a year's chance also
//     20年に1回 and once in 20 years. Of the percent, four decimal places are
//     kept, rounded half up; what would be 0 then is no number.
//
// Refused, because two readers would read two numbers: 10-12 and 10–12 (a
// range, a date, a minus), ranges that fall or have one end, and 50〜60万, whose
// lower end is said for 50万 and reads as 50.
func Read(spec calc.Spec, text string) Reading {
	text = strings.TrimSpace(text)
	if text == "" {
		return Reading{}
	}
	if len(text) > 4*maxRunes || len([]rune(text)) > maxRunes {
		return Reading{Code: calc.TooLong}
	}
	if spec.Kind != calc.Day && allDigits(text) { // as nearly all are
		return numbers(spec, text)
	}
	plain := strings.ToLower(narrow(text))
	switch {
	case slices.Contains(unknowns, plain) && spec.Required:
		return Reading{Code: calc.Missing}
	case slices.Contains(unknowns, plain):
		return Reading{Way: NotKnown}
	case slices.Contains(nothings, plain) && limit(spec.Field):
		return Reading{Code: calc.Ambiguous, Doubt: NoLimit}
	case slices.Contains(nothings, plain):
		return Reading{Way: Nothing, Number: decimal.NewNullDecimal(decimal.Zero)}
	}
	if spec.Kind == calc.Day {
		return day(plain)
	}
	plain, about := trimAbout(plain)
	plain, period := trimPeriod(spec, plain)
	if period != "" && period != periodOf(spec.Field) {
		return Reading{Code: calc.Period}
	}
	plain, again := trimAbout(plain)
	r := numbers(spec, plain)
	if r.Code != "" {
		return Reading{Code: r.Code, Doubt: r.Doubt}
	}
	r.About = r.About || about || again
	return r
}

// limit reports whether a field holds the most that a policy pays.
func limit(field calc.Field) bool {
	term, is := calc.TermOf(field)
	return is && !term.Neutral.Valid
}

// numbers reads a range, a chance or one number.
func numbers(spec calc.Spec, text string) Reading {
	if low, high, found := parted(spec.Kind, text); found {
		return middle(spec, low, high)
	}
	if times, of, found := chance(spec, text); found {
		return percent(times, of)
	}
	n, _, code := single(spec.Kind, text)
	if code != "" {
		return Reading{Code: code, Doubt: n.doubt(code)}
	}
	return Reading{Number: decimal.NewNullDecimal(inUnit(spec, n.value)), Spelled: n.spelled}
}

// inUnit is a number as it is calculated with: shares are entered in percent.
func inUnit(spec calc.Spec, v decimal.Decimal) decimal.Decimal {
	if spec.Kind == calc.Share {
		return v.Shift(-2)
	}
	return v
}

// What people put before and after a number that they do not know exactly.
var (
	before = []string{"約", "およそ", "おおよそ", "おおむね", "だいたい", "大体", "ざっと", "ほぼ", "about", "around", "roughly", "approximately", "approx.", "approx"}
	after  = []string{"くらい", "ぐらい", "位", "ほど", "程度", "前後", "orso"}
)

// trimAbout takes one word before the number off and one after it.
func trimAbout(text string) (rest string, about bool) {
	rest = text
	for _, word := range before {
		if cut, found := strings.CutPrefix(rest, word); found {
			rest = cut
			break
		}
	}
	for _, word := range after {
		if cut, found := strings.CutSuffix(rest, word); found {
			rest = cut
			break
		}
	}
	return rest, rest != text
}
