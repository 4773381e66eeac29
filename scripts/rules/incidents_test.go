package rules

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestIncidents_EachHasItsPicture(t *testing.T) {
	sprite := content(t, "site/page/sprite.svg")
	require.NotEmpty(t, calc.Scenarios())
	for _, one := range calc.Scenarios() {
		assert.True(t, strings.Contains(sprite, `<symbol id="cc-i-`+string(one)+`" `), "site/page/sprite.svg has no cc-i-%s: draw it, 24 by 24", one)
	}
}
