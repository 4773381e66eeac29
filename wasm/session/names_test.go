package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/keep"
	"cybercost/wasm/session"
)

func TestExplainer_IsWhoeverSaidSoHere(t *testing.T) {
	colleague := newcomer()
	colleague.SetName(keep.NameExplainedBy, "代理店 花子")
	file := colleague.SaveFile()
	for name, next := range map[string]func(*session.Session){
		"the next client": func(s *session.Session) { s.NextClient() },
		"a sample":        func(s *session.Session) { s.PickSample("otsu") },
		"a link":          func(s *session.Session) { s.OpenLink(sampled("otsu").Fragment()) },
		"a file":          func(s *session.Session) { s.OpenFile(sampled("otsu").SaveFile()) },
		"a file of his":   func(s *session.Session) { s.OpenFile(file) },
	} {
		s := newcomer()
		s.SetName(keep.NameExplainedBy, "代理店 太郎")
		next(s)
		require.Equal(t, "代理店 太郎", s.Name(keep.NameExplainedBy), name)
	}

	s := newcomer()
	s.OpenFile(file)
	require.Equal(t, "代理店 花子", s.Name(keep.NameExplainedBy), "nobody has said so here")
	s.NextClient()
	require.Empty(t, s.Name(keep.NameExplainedBy), "it came with the client's file, and goes with it")
}
