package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/keep"
)

func TestNames_StayWhenTheInputIsCleared(t *testing.T) {
	s := newcomer()
	s.SetName(keep.NameExplainedBy, "代理店 太郎")
	s.Clear()
	require.Equal(t, "代理店 太郎", s.Name(keep.NameExplainedBy), "the agent stays the same from client to client")
}
