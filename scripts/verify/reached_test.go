package main

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestReadDead_LeavesOutWhatIsGenerated(t *testing.T) {
	got, err := readDead([]byte(`[{"Path":"m/p","Funcs":[
		{"Name":"T.Dead","Position":{"File":"p/a.go","Line":3}},
		{"Name":"Made","Position":{"File":"p/a_gen.go","Line":9},"Generated":true}]}]`))
	require.NoError(t, err)
	require.Equal(t, []function{{"m/p.T.Dead", "p/a.go:3"}}, got)
	_, err = readDead([]byte("no report"))
	require.Error(t, err)
}

func TestUnreachedByAll_AsksEveryTargetThatHasTheFile(t *testing.T) {
	both, here, there := function{"p.Both", "p/a.go:1"}, function{"p.Here", "p/a.go:2"}, function{"p.There", "p/b_wasm.go:1"}
	native := analysis{files: map[string]bool{"p/a.go": true}, dead: map[function]bool{both: true, here: true}}
	browser := analysis{files: map[string]bool{"p/a.go": true, "p/b_wasm.go": true}, dead: map[function]bool{both: true, there: true}}
	require.Equal(t, []function{both, there}, unreachedByAll(native, browser), "what one target alone does not call is alive")
}

func TestExcused_TakesANameOrAStart(t *testing.T) {
	require.True(t, excused("cybercost/scripts/build/smallfmt.Println"))
	require.True(t, excused("cybercost/calc.Codes"))
	require.False(t, excused("cybercost/calc.CodesToo"))
	for name, why := range uncalled {
		require.NotEmpty(t, why, name)
	}
}

func TestUnreached_SaysWhy(t *testing.T) {
	require.Error(t, unreached("http://127.0.0.1:1/"))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			w.WriteHeader(http.StatusForbidden)
		}
	}))
	defer server.Close()
	require.NoError(t, unreached(server.URL+"/"))
	require.ErrorContains(t, unreached(server.URL+"/elsewhere"), "403")
}
