package picture_test

import (
	"maps"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/calc"
	"cybercost/wasm/words"
)

// 甲社: 408万円 are costs, and 214万円 of prevention belong to no cover.
func TestCoverMessage_SaysWhatKeepsMost(t *testing.T) {
	cases := []struct{ name, limit, deductible, kept, message string }{
		{"enough for the costs", "1億", "0", "2140000", "自社の負担のうち100％は、補償に数えていない分（再発防止費など）"},
		{"a deductible", "1億", "300万", "5140000", "自社の負担のうち58％は、免責金額"},
		{"a low limit", "100万", "0", "5220000", "自社の負担のうち59％は、限度額を超えた分"},
		{"a deductible above every cost", "1億", "500万", "6220000", words.CoverNone.In(words.Japanese)},
		{"a limit of nothing", "0", "0", "6220000", words.CoverNone.In(words.Japanese)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := typing(newcomer(), "cost-limit", c.limit, "cost-deductible", c.deductible)
			same(t, c.kept, s.Result.Protection.Typical.Kept.Value)
			require.Equal(t, c.message, s.Album.Cover()[0].Draw().Message)
		})
	}
}

func TestCoverMessage_EverythingCoveredIsSaidWithItsException(t *testing.T) {
	s := typing(chosen("kou", "method", "entered"), "investigation", "100万", "cost-limit", "1億")
	require.Equal(t, words.CoverAll.In(words.Japanese), s.Album.Cover()[0].Draw().Message)
	require.Contains(t, s.Album.Cover()[0].Draw().Message, "信用")
}

func TestCoverPicture_NoBarHasTheToneOfAnotherMeaning(t *testing.T) {
	p := drawnAs(t, typing(prepared(calc.Ransomware), "probability", "10", "cost-limit", "1,000万", "cost-deductible", "10万", "cost-share", "90",
		"profit-limit", "500万", "profit-waiting", "12"), "fig-cover")
	legend := map[string]string{}
	for _, key := range p.Keys {
		tone := tones.FindStringSubmatch(key.SVG)[1]
		require.NotContains(t, legend, tone, "%s and %s", legend[tone], key.Text)
		legend[tone] = key.Text
	}
	require.Contains(t, slices.Collect(maps.Values(legend)), "免責・待機")
	var bars []string
	for _, bar := range tones.FindAllStringSubmatch(p.SVG, -1) {
		if bar[1] != "blank" { // the ground under a text
			bars = append(bars, bar[1])
		}
	}
	require.NotContains(t, legend, bars[0], "the loss is none of what it is cut into")
	for _, bar := range bars[1:] {
		require.Contains(t, legend, bar, "no bar without its meaning")
	}
}

// tones are those of the areas of a picture.
var tones = regexp.MustCompile(`<rect class="cc-chart__area" data-tone="([a-z0-9]+)"`)
