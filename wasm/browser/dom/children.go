package dom

import (
	"slices"

	"github.com/vugu/vugu"
)

// updateChildren keeps the children that can become those built now, so that
// one that comes or goes leaves its neighbours, and the focus in them, alone.
func (r *Renderer) updateChildren(n *node, now *vugu.VGNode) error {
	start := len(r.next)
	for child := now.FirstChild; child != nil; child = child.NextSibling {
		vg, err := r.resolve(child)
		if err != nil {
			return err
		}
		r.next = append(r.next, vg)
	}
	built := func(i int) *vugu.VGNode { return r.next[start+i] } // the list moves while what is below is updated
	old, count := n.children, len(r.next)-start

	// nearly always all are kept, or those at both ends
	head, tail, most := 0, 0, min(len(old), count)
	for head < most && alike(old[head].is, built(head)) {
		head++
	}
	for tail < most-head && alike(old[len(old)-1-tail].is, built(count-1-tail)) {
		tail++
	}
	kept := old
	if head < max(len(old), count) {
		kept = make([]*node, count) // nil where none is
		copy(kept, old[:head])
		copy(kept[count-tail:], old[len(old)-tail:])
		between := old[head : len(old)-tail]
		pair(between, r.next[start+head:len(r.next)-tail], kept[head:count-tail])
		for i := len(between) - 1; i >= 0; i-- {
			if !slices.Contains(kept[head:count-tail], between[i]) {
				r.forget(between[i])
			}
		}
		n.children = kept
	}
	behind := -1 // the place of the next child, in front of which a new one is put
	for i := count - 1; i >= 0; i-- {
		if kept[i] != nil {
			if err := r.update(kept[i], built(i)); err != nil {
				return err
			}
		} else {
			c, err := r.create(built(i), n.place, behind)
			if err != nil {
				return err
			}
			kept[i] = c
		}
		behind = kept[i].place
	}
	r.next = r.next[:start]
	return nil
}

// pair finds the children that become those built now, in order, so that as
// many as possible become one of their own kind. kept has a place for each of
// those built now.
func pair(old []*node, now []*vugu.VGNode, kept []*node) {
	// best[i][j] is the worth of what old[i:] can become of now[j:]
	best := make([][]int, len(old)+1)
	for i := range best {
		best[i] = make([]int, len(now)+1)
	}
	for i := len(old) - 1; i >= 0; i-- {
		for j := len(now) - 1; j >= 0; j-- {
			best[i][j] = max(best[i+1][j], best[i][j+1])
			if w := worth(old[i].is, now[j]); w > 0 {
				best[i][j] = max(best[i][j], w+best[i+1][j+1])
			}
		}
	}
	for i, j := 0, 0; i < len(old) && j < len(now); {
		switch best[i][j] {
		case best[i+1][j]:
			i++
		case best[i][j+1]:
			j++
		default:
			kept[j] = old[i]
			i, j = i+1, j+1
		}
	}
}

// worth is how much it is worth to keep a node for another: 0, it cannot
// become that one; more if both are the same part of the page.
func worth(was, now *vugu.VGNode) int {
	switch {
	case !alike(was, now):
		return 0
	case was.Type == vugu.TextNode:
		return 1
	}
	for _, key := range []string{"id", "class"} {
		a, _ := attributeOf(was.Attr, key)
		b, _ := attributeOf(now.Attr, key)
		if a != b {
			return 1
		}
	}
	return 3
}

// alike reports whether a node can become another. One that listens for other
// events cannot.
func alike(a, b *vugu.VGNode) bool {
	return a.Type == b.Type && a.Namespace == b.Namespace && (a.Type == vugu.TextNode || a.Data == b.Data) &&
		slices.EqualFunc(a.DOMEventHandlerSpecList, b.DOMEventHandlerSpecList, func(a, b vugu.DOMEventHandlerSpec) bool { return a.EventType == b.EventType })
}
