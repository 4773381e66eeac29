package vugujs

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func upstream(t *testing.T) Upstream {
	t.Helper()
	up, err := Read(".")
	require.NoError(t, err)
	return up
}

func TestApply_PatchesTheVersionInGoMod(t *testing.T) {
	patched, err := Apply(upstream(t).Script)
	require.NoError(t, err)
	for _, p := range patches {
		require.Contains(t, patched, strings.ReplaceAll(p.new, "/*prelude*/", ""), p.why)
	}
	require.NotContains(t, patched, ".innerHTML=(", "markup still bypasses the policy")
	require.Equal(t, 1, strings.Count(patched, "createPolicy"))
}

func TestApply_RefusesAChangedUpstreamText(t *testing.T) {
	script := upstream(t).Script
	for _, p := range patches {
		t.Run(p.why+" (text gone)", func(t *testing.T) {
			_, err := Apply(strings.Replace(script, p.old, "", 1))
			require.ErrorContains(t, err, "vugu's script changed")
		})
		t.Run(p.why+" (text once more)", func(t *testing.T) {
			_, err := Apply(script + p.old)
			require.ErrorContains(t, err, "vugu's script changed")
		})
	}
}

func TestApply_OurNamesAreFreeUpstream(t *testing.T) {
	require.NotContains(t, upstream(t).Script, "$", "a $ name of ours could collide")
}

func TestUnquote_ReadsOnlyThePlainConstant(t *testing.T) {
	cases := []struct{ name, source, want, fails string }{
		{"a quoted constant is unquoted", `package d` + "\n" + `const jsHelperScript = "a\"b\x00"`, "a\"b\x00", ""},
		{"another name is not taken for it", "package d\nconst other = \"x\"", "", "not declared"},
		{"an expression is refused", "package d\nconst jsHelperScript = \"a\" + \"b\"", "", "not a plain string"},
		{"a file that is no Go is refused", "not go", "", "expected 'package'"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Unquote([]byte(c.source))
			if c.fails != "" {
				require.ErrorContains(t, err, c.fails)
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
}

func TestBundle_KeepsTheLicenceAndTheOriginal(t *testing.T) {
	up := upstream(t)
	bundle, err := Bundle(up)
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(bundle, "/*! "), "the notice is the first thing in the file")
	require.Contains(t, bundle, "Permission is hereby granted, free of charge")
	require.Contains(t, bundle, "window.cybercostReplaced=")
}
