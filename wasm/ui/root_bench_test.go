package ui

import (
	"testing"

	"github.com/vugu/vugu"

	"cybercost/seeds"
	"cybercost/wasm/state"
	"cybercost/wasm/words"
)

// BenchmarkRoot_Build builds the tree of the whole page, with an amount on
// it, as it is built again after every answer. It says nothing of the time
// the browser then takes to compare and to draw.
func BenchmarkRoot_Build(b *testing.B) {
	figures := seeds.Current()
	env, err := vugu.NewBuildEnv()
	if err != nil {
		b.Fatal(err)
	}
	root := &Root{Store: state.New(&figures, words.Japanese)}
	if !root.Store.HasAmount() {
		b.Fatal("the page under measure shows no amount")
	}
	b.ReportAllocs()
	for b.Loop() {
		env.RunBuild(root)
	}
}
