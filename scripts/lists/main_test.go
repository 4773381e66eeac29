package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFill_WritesEachListAnewAndNothingElse(t *testing.T) {
	given := map[string]string{"fruit": "`a` `b`"}
	for _, c := range []struct {
		name, text, want, fails string
		count                   int
	}{
		{"an old list", "| x | <!-- fruit -->`a`<!-- /fruit --> |", "| x | <!-- fruit -->`a` `b`<!-- /fruit --> |", "", 1},
		{"two of them", "<!-- fruit --><!-- /fruit -->-<!-- fruit --><!-- /fruit -->", "<!-- fruit -->`a` `b`<!-- /fruit -->-<!-- fruit -->`a` `b`<!-- /fruit -->", "", 2},
		{"a mark that is misspelt", "<!-- friut -->`a`<!-- /friut -->", "", "0 lists", 1},
		{"a list without an end", "<!-- fruit -->`a`", "", "without", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := fill(c.text, c.count, given)
			if c.fails != "" {
				require.ErrorContains(t, err, c.fails)
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
}
