package session_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cybercost/wasm/keep"
)

func TestNames_StayWhenTheInputIsCleared(t *testing.T) {
	s := newcomer()
	s.SetName(keep.NameExplainedBy, "代理店 太郎")
	s.SetName(keep.NameTrade, "歯科")
	s.Clear()
	require.Equal(t, "代理店 太郎", s.Name(keep.NameExplainedBy), "the agent stays the same from client to client")
	require.Equal(t, "歯科", s.Name(keep.NameTrade), "as every name does")
}
