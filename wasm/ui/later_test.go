package ui

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/vugu/vugu"

	"cybercost/calc"
	"cybercost/wasm/session"
)

func TestLater_APartOutOfViewIsNotBuilt(t *testing.T) {
	env, err := vugu.NewBuildEnv()
	require.NoError(t, err)
	root := &Root{Page: NewPage(everything())}
	part := func(id string) *vugu.VGNode {
		built := env.RunBuild(root)
		for _, c := range built.Out.Components {
			if l, ok := c.(*Later); ok && l.ID == id {
				return built.ResultFor(l).Out[0]
			}
		}
		t.Fatalf("no part %s", id)
		return nil
	}
	seen, unseen := part("s3"), part("s5")
	root.Page.Session.Parts.Defer(nil, []string{"s4", "s4/fig-invest", "s5", "s5/fig-guide"})
	root.Page.Session.Type(calc.FieldRevenue, "6億")
	require.NotSame(t, seen, part("s3"))
	require.Same(t, unseen, part("s5"), "it may wait")
	seen = part("s3")
	for root.Page.Session.Parts.CatchUp() {
		require.Same(t, seen, part("s3"), "it is up to date already")
		part("s5")
		root.Page.Session.Parts.Rendered()
	}
	require.NotSame(t, unseen, part("s5"))
}

// A rendering that leaves a section alone comes to nothing within it, and Vugu then
// forgets all of it.
func TestLater_APartWithinOneThatWaitedIsNotBuilt(t *testing.T) {
	env, err := vugu.NewBuildEnv()
	require.NoError(t, err)
	root := &Root{Page: NewPage(everything())}
	session.OpenShelf(root.Page.Session, true)
	env.RunBuild(root)
	shelf := root.Page.kept["shelf"]
	require.NotNil(t, shelf)
	root.Page.Session.Parts.Defer(nil, []string{"s3", "s5", "s5/shelf"})
	require.True(t, root.Page.Session.Parts.CatchUp())
	env.RunBuild(root) // s3 alone
	root.Page.Session.Parts.Rendered()
	root.Page.Session.Parts.Defer([]string{"s5/shelf"}, nil)
	root.Page.Session.Type(calc.FieldProbability, "7")
	env.RunBuild(root)
	require.Same(t, shelf, root.Page.kept["shelf"])
	root.Page.Session.Parts.CatchUp()
	env.RunBuild(root)
	require.NotSame(t, shelf, root.Page.kept["shelf"])
}

func TestRoot_NamesTheElementsOfItsParts(t *testing.T) {
	env, err := vugu.NewBuildEnv()
	require.NoError(t, err)
	root := &Root{Page: NewPage(everything())}
	root.Page.Session.Type(calc.ChanceOf(calc.PartnerStop), "5") // or there is no picture of several incidents
	root.Page.Session.OpenYear(true)
	session.OpenShelf(root.Page.Session, true)
	remote := calc.Safeguard("remote")
	root.Page.Session.Switch(remote.Planned(), true)
	root.Page.Session.Type(remote.First(), "10万") // or there is but one set
	root.Page.Session.Type(remote.EffectChance(), "0.1")
	built := env.RunBuild(root)
	id := func(out *vugu.BuildOut) string {
		for _, a := range out.Out[0].Attr {
			if a.Key == "id" {
				return a.Val
			}
		}
		return ""
	}
	var parts []string
	var figures func(section string, out *vugu.BuildOut)
	figures = func(section string, out *vugu.BuildOut) {
		for _, c := range out.Components {
			within := section
			switch c.(type) {
			case *Figure, *Later:
				within += "/" + id(built.ResultFor(c))
				parts = append(parts, within)
			}
			figures(within, built.ResultFor(c))
		}
	}
	for _, c := range built.Out.Components {
		if l, ok := c.(*Later); ok {
			out := built.ResultFor(l)
			require.Equal(t, l.ID, id(out), "the window is asked for this id")
			parts = append(parts, l.ID)
			figures(l.ID, out)
		}
	}
	require.Equal(t, pageParts, strings.Join(parts, " "))
}
