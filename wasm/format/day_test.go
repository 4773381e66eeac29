package format

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestRead_ADayInTheWaysInWhichPeopleWriteIt(t *testing.T) {
	spec, is := calc.SpecOf(calc.Safeguard("remote").SubsidyUntil())
	require.True(t, is)
	for _, text := range []string{"2027-03-31", "2027/3/31", "2027.3.31", "２０２７年３月３１日", "20270331", " 2027-3-31 "} {
		r := Read(spec, text)
		require.Empty(t, r.Code, text)
		require.Equal(t, "20270331", r.Number.Decimal.String(), text)
		require.Equal(t, "2027-03-31", Tidy(spec, text), text)
	}
	for _, text := range []string{"2027-02-29", "2027-13-01", "2027-00-01", "2027-04-31", "27-3-31", "3月31日", "2027", "2027-3", "2027-03-31-1", "ここ", "2027-03-0", "+2027-3-1"} {
		require.Equal(t, calc.NotNumber, Read(spec, text).Code, text)
	}
	require.Equal(t, "20280229", Read(spec, "2028-02-29").Number.Decimal.String())
}
