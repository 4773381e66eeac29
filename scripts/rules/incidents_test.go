package rules

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"cybercost/calc"
)

func TestIncidents_EachHasItsPicture(t *testing.T) {
	sprite := content(t, "site/page/sprite.svg")
	require.NotEmpty(t, calc.Scenarios())
	for _, one := range calc.Scenarios() {
		assert.Contains(t, sprite, `<symbol id="cc-i-`+string(one)+`" `, "draw a picture of %s, 24 by 24", one)
	}
}
