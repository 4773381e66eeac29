package picture_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestGuideMessage_PlacesSpendingAmongTheGuidesAtEveryEdge(t *testing.T) {
	cases := []struct{ name, spending, probability, want string }{
		{"no spending", "", "", "年商からの目安は150万円と300万円"},
		{"nothing spent", "0", "", "いまの0円は、年商の0.5％（150万円）より150万円少ない"},
		{"a yen below the lower guide", "1,499,999", "", "いまの150万円は、年商の0.5％（150万円）より1円少ない"},
		{"at the lower guide", "150万", "", "いまの150万円は、年商の0.5％と1％のあいだにある"},
		{"a yen below the upper guide", "2,999,999", "", "いまの300万円は、年商の0.5％と1％のあいだにある"},
		{"at the upper guide", "300万", "", "いまの300万円は、年商の1％（300万円）以上をかけている"},
		{"within the ceiling", "20万", "10", "いまの20万円は、年商の0.5％（150万円）より130万円少ない。上限の目安22.9万円は、いまの費用に足す分の上限"},
		{"at the ceiling", "228,821", "10", "いまの22.88万円は、年商の0.5％（150万円）より127万円少ない。上限の目安22.9万円は、いまの費用に足す分の上限"},
		{"a yen above the ceiling", "228,822", "10", "いまの22.88万円は、年商の0.5％（150万円）より127万円少ない。上限の目安22.9万円は、いまの費用に足す分の上限"},
		{"nothing spent where it never happens", "0", "0", "いまの0円は、年商の0.5％（150万円）より150万円少ない。上限の目安0円は、いまの費用に足す分の上限"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := newcomer()
			s.Choose(calc.FieldMethod, string(calc.Cases)) // with other spending it is Company Kou no longer
			s = typing(s, "spending", c.spending, "probability", c.probability)
			require.Equal(t, c.want, s.Album.Guide()[0].Draw().Message)
		})
	}
}
