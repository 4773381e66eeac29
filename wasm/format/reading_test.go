package format

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func specOf(t testing.TB, field calc.Field) calc.Spec {
	t.Helper()
	spec, ok := calc.SpecOf(field)
	require.True(t, ok, field)
	return spec
}

func TestRead_RefusesWhatItWouldHaveToGuess(t *testing.T) {
	for _, c := range []struct {
		name  string
		field calc.Field
		text  string
		want  calc.Code
	}{
		{"a hyphen may be a date or a minus", calc.FieldPCs, "10-12", calc.Ends},
		{"so may a dash", calc.FieldPCs, "10–12", calc.Ends},
		{"so may a hyphen between amounts", calc.FieldRevenue, "1億-2億", calc.Ends},
		{"a date is no number", calc.FieldPCs, "2025-10-12", calc.NotNumber},
		{"a sum is no number", calc.FieldPCs, "10--12", calc.NotNumber},
		{"a range that falls", calc.FieldRevenue, "2億〜1億", calc.Ends},
		{"a range without its upper end", calc.FieldRevenue, "1億〜", calc.Ends},
		{"a range without its lower end", calc.FieldRevenue, "〜1億", calc.Ends},
		{"neither end", calc.FieldRevenue, "〜", calc.Ends},
		{"one end alone", calc.FieldRevenue, "1億から", calc.Ends},
		{"50 may be said for 500,000", calc.FieldRevenue, "50〜60万", calc.Ends},
		{"5 may be said for 5 million", calc.FieldRevenue, "5〜6百万円", calc.Ends},
		{"500 may be said for 5 million", calc.FieldRevenue, "5百〜6百万円", calc.Ends},
		{"1 may be said for 10", calc.FieldPCs, "一〜二十台", calc.Ends},
		{"1 may be said for a million", calc.FieldRevenue, "1 to 2 million", calc.Ends},
		{"an end that is no number", calc.FieldRevenue, "1億〜abc", calc.NotNumber},
		{"both ends no number", calc.FieldRevenue, "tomorrow", calc.NotNumber},
		{"three ends", calc.FieldRevenue, "1億〜2億〜3億", calc.NotNumber},
		{"an end below zero", calc.FieldRevenue, "-1億〜2億", calc.Negative},
		{"an upper end below zero", calc.FieldRevenue, "1億〜-2億", calc.Negative},
		{"an end with two meanings", calc.FieldRevenue, "1億2千〜3億", calc.Ambiguous},
		{"half a person", calc.FieldEmployees, "1.5〜2.5人", calc.NotWhole},
		{"an end beyond the field", calc.FieldPartnerMargin, "50〜150%", calc.TooLarge},
		{"an end below the field", calc.FieldEmployees, "0〜20", calc.TooSmall},
		{"a range of another period", calc.FieldSpending, "1万〜2万円/月", calc.Period},
		{"not known, but needed", calc.FieldRevenue, "わからない", calc.Missing},
		{"a question mark, but needed", calc.FieldEmployees, "？", calc.Missing},
		{"no limit, or no cover", calc.FieldLiabilityLimit, "なし", calc.Ambiguous},
		{"no limit over all, or no cover", calc.FieldOverallLimit, "none", calc.Ambiguous},
		{"about nothing", calc.FieldSpending, "約なし", calc.NotNumber},
		{"a chance that divides by nothing", calc.FieldProbability, "1/0", calc.NotNumber},
		{"a chance in no years", calc.FieldProbability, "0年に1回", calc.NotNumber},
		{"a chance too small to keep", calc.FieldProbability, "1/100000000", calc.NotNumber},
		{"a chance below zero", calc.FieldProbability, "-1/20", calc.NotNumber},
		{"half a chance", calc.FieldProbability, "1/", calc.NotNumber},
		{"five or six years", calc.FieldProbability, "五六年に1回", calc.Ambiguous},
		{"years without a count", calc.FieldProbability, "20年に", calc.NotNumber},
		{"years of anything but a year's chance", calc.FieldPartnerMargin, "20年に1回", calc.NotNumber},
		{"a fraction of anything but a share", calc.FieldPCs, "1/20", calc.NotNumber},
		{"a date in a field for days", calc.FieldStoppedDaysTypical, "10/12", calc.NotNumber},
		{"too long, in words, too", calc.FieldRevenue, strings.Repeat("約", maxRunes+1), calc.TooLong},
	} {
		t.Run(c.name, func(t *testing.T) {
			spec := specOf(t, c.field)
			r := Read(spec, c.text)
			require.Equal(t, c.want == calc.Ambiguous, r.Doubt != Plainly, "what is ambiguous says why, and nothing else does")
			require.Equal(t, Reading{Code: c.want, Doubt: r.Doubt}, r)
			require.Equal(t, c.text, Tidy(spec, c.text), "what is refused stays as it is")
		})
	}
}

func TestRead_TheEndsOfARangeAreTakenAsTheyStandWhereOnlyThatMakesSense(t *testing.T) {
	for text, want := range map[string]string{
		"500〜1万": "5250", "5千〜1万": "7500", "八〜十二": "10", "五〜十": "8", "0〜20万": "100000", "500円〜1万円": "5250", "50円〜60万円": "300025", "500k to 1m": "750000", "1万〜1億": "50005000",
	} {
		r := Read(calc.Spec{Kind: calc.Money, Whole: true}, text)
		require.Equal(t, Middle, r.Way, text)
		require.Equal(t, want, r.Number.Decimal.String(), text)
	}
}

func TestRead_TheMiddleIsExact(t *testing.T) {
	for _, c := range []struct {
		field   calc.Field
		text    string
		want    string
		rounded bool
	}{
		{calc.FieldStoppedDaysTypical, "0.1〜0.2日", "0.15", false},
		{calc.FieldProbability, "0.001〜0.002", "0.000015", false},
		{calc.FieldRevenue, "900,000,000,000,001〜900,000,000,000,003", "900000000000002", false},
		{calc.FieldRevenue, "900,000,000,000,001〜900,000,000,000,002", "900000000000002", true},
		{calc.FieldPCs, "3〜3", "3", false},
	} {
		r := Read(specOf(t, c.field), c.text)
		require.Empty(t, r.Code, c.text)
		require.Equal(t, c.want, r.Number.Decimal.String(), c.text)
		require.Equal(t, c.rounded, r.Rounded, c.text)
	}
}

func TestRead_AChanceKeepsFourPlacesOfAPercent(t *testing.T) {
	for _, c := range []struct {
		text, want string
		rounded    bool
	}{
		{"1/3", "0.333333", true},
		{"2/3", "0.666667", true},
		{"1/64", "0.015625", false},
		{"1/128", "0.007813", true},
		{"1/1000000", "0.000001", false},
		{"0/20", "0", false},
	} {
		r := Read(specOf(t, calc.FieldProbability), c.text)
		require.Empty(t, r.Code, c.text)
		require.Equal(t, c.want, r.Number.Decimal.String(), c.text)
		require.Equal(t, c.rounded, r.Rounded, c.text)
	}
}

func FuzzRead_SaysOneThingAndTidyKeepsIt(f *testing.F) {
	for _, seed := range []string{
		"約5億", "5億くらい", "なし", "わからない", "？", "五億二千万", "十二", "1億〜2億", "1億から2億まで", "10-12", "20年に1回", "1/20", "20分の1", "1/3",
		"10M", "0.1bn", "about 5 million", "once in 20 years", "1 in 20", "50〜60万", "5 to 6", "-1〜2", "〜", "年に回", "分の", "in", "五六", "千", "99/1",
	} {
		f.Add(seed)
	}
	specs := calc.Fields()
	f.Fuzz(func(t *testing.T, text string) {
		for _, spec := range specs {
			r := Read(spec, text)
			require.False(t, r.Number.Valid && r.Code != "", "a number and a problem: %s", text)
			if r.Code != "" {
				require.Equal(t, Reading{Code: r.Code, Doubt: r.Doubt}, r, text)
				require.Equal(t, r.Code == calc.Ambiguous, r.Doubt != Plainly, text)
				require.Contains(t, calc.Codes(), r.Code)
			}
			if r.Number.Valid {
				require.False(t, r.Number.Decimal.IsNegative(), text)
			}
			if r.Way == Middle {
				require.True(t, r.Low.LessThanOrEqual(r.Number.Decimal) && r.Number.Decimal.LessThanOrEqual(r.High), text)
			}
			tidy := Tidy(spec, text)
			require.Equal(t, tidy, Tidy(spec, tidy), "tidied twice: %s", text)
			again := Read(spec, tidy)
			if again.Code == calc.TooLong { // beyond every bound, and written out with its commas
				continue
			}
			require.Equal(t, r.Code, again.Code, text)
			require.Equal(t, r.Way, again.Way, text)
			require.True(t, r.Number.Valid == again.Number.Valid && r.Number.Decimal.Equal(again.Number.Decimal), text)
		}
	})
}

func TestRead_SaysWhatTheTwoReadingsAre(t *testing.T) {
	for _, c := range []struct {
		field calc.Field
		text  string
		want  Doubt
	}{
		{calc.FieldRevenue, "1億2千", Rest},
		{calc.FieldRecords, "１億２千", Rest},
		{calc.FieldRevenue, "1億2千〜3億", Rest},
		{calc.FieldRevenue, "1億〜3億2千", Rest},
		{calc.FieldEmployees, "五六人", Row},
		{calc.FieldPCs, "約五六台", Row},
		{calc.FieldPCs, "五六〜10台", Row},
		{calc.FieldProbability, "五六年に1回", Row},
		{calc.FieldProbability, "1/1億2千", Rest},
		{calc.FieldLiabilityLimit, "なし", NoLimit},
		{calc.FieldOverallLimit, "none", NoLimit},
	} {
		r := Read(specOf(t, c.field), c.text)
		require.Equal(t, calc.Ambiguous, r.Code, c.text)
		require.Equal(t, c.want, r.Doubt, c.text)
	}
}

// Digits alone are read in a shorter way, which a full-width one among them prevents.
func TestRead_DigitsAloneAsAnyNumber(t *testing.T) {
	for _, spec := range calc.Fields() {
		for _, text := range []string{"0", "007", "40", "42000", "120456789012345678", "98765432109876543210", "1" + strings.Repeat("0", 40)} {
			want, got := Read(spec, strings.Replace(text, "0", "０", 1)), Read(spec, text)
			require.Equal(t, want.Number.Valid, got.Number.Valid, "%s: %q", spec.Field, text)
			require.True(t, want.Number.Decimal.Equal(got.Number.Decimal), "%s: %q", spec.Field, text)
			want.Number, got.Number = decimal.NullDecimal{}, decimal.NullDecimal{}
			require.Equal(t, want, got, "%s: %q", spec.Field, text)
		}
	}
}
