package vugujs

import (
	"encoding/json"
	"fmt"
	"strings"

	_ "embed"
)

// patch replaces one exact text of the upstream script.
type patch struct {
	why   string
	old   string
	new   string
	times int
}

// The $ names are defined in prelude.js; the upstream script uses none.
var patches = []patch{
	{
		why:   "our own functions, inside the upstream closure",
		old:   `(function(){if(window.vuguRender)return;`,
		new:   `(function(){if(window.vuguRender)return;/*prelude*/`,
		times: 1,
	},
	{
		why:   "an equal attribute is not written again",
		old:   `e.setAttribute(t,n),x.elAttrNames[t]=!0`,
		new:   `e.getAttribute(t)!==n&&e.setAttribute(t,n),x.elAttrNames[t]=!0`,
		times: 1,
	},
	{
		why:   "an equal namespaced attribute is not written again",
		old:   `t.setAttributeNS(e,n,s),`,
		new:   `t.getAttributeNS(e,n.slice(n.indexOf(":")+1))!==s&&t.setAttributeNS(e,n,s),`,
		times: 1,
	},
	{
		why:   "attributes the browser or the pre-rendered page set are kept",
		old:   `x.elAttrNames[x.el.attributes[t].name]||`,
		new:   `x.elAttrNames[x.el.attributes[t].name]||$kept(x.el,x.el.attributes[t].name)||`,
		times: 1,
	},
	{
		why:   "an element that may turn out to have no children is remembered",
		old:   `let e=[];for(let t=0;t<x.el.attributes.length;t++)`,
		new:   `$bare=x.el;let e=[];for(let t=0;t<x.el.attributes.length;t++)`,
		times: 1,
	},
	{
		why:   "equal text and equal comments are not written again",
		old:   `x.el.textContent=e;break`,
		new:   `x.el.data!==e&&(x.el.data=e);break`,
		times: 2,
	},
	{
		why:   "a text cut at the end of the buffer may be cut within a character; short ones need no decoder",
		old:   `readString(){var e=this.dataView.getUint32(this.offset),t=x.decode(new DataView(this.dataView.buffer,this.dataView.byteOffset+this.offset+4,e));`,
		new:   `readString(d,more){var e=this.dataView.getUint32(this.offset),t=$read_text(this.dataView,this.offset+4,e,d||x,d,more);`,
		times: 1,
	},
	{
		why:   "the first pieces of such a text leave half a character to the next",
		old:   `case y:{let e=C.readString();`,
		new:   `case y:{let e=C.readString($pieces,true);`,
		times: 1,
	},
	{
		why:   "the last piece of such a text completes it",
		old:   `case m:{let e=C.readString();if(!x.el)throw"opcodeSetInnerHTML must`,
		new:   `case m:{let e=C.readString($pieces);if(!x.el)throw"opcodeSetInnerHTML must`,
		times: 1,
	},
	{
		why:   "equal markup is not written again, and what is written passes the policy",
		old:   `x.el.innerHTML=(x.bufferedInnerHTML||"")+e,`,
		new:   `$bare=null,$fill(x.el,(x.bufferedInnerHTML||"")+e),`,
		times: 1,
	},
	{
		why:   "an element that gets children forgets the markup it was filled with",
		old:   `x.nextElMove="first_child";break`,
		new:   `$bare=null,$filled.delete(x.el),x.nextElMove="first_child";break`,
		times: 1,
	},
	{
		why:   "children of an element rendered without any are removed",
		old:   `case d:{`,
		new:   `case d:{$strip(x);`,
		times: 1,
	},
	{
		why:   "children that Go adds in a create callback stay",
		old:   `x.callbackHandlerFunc(t,e);break`,
		new:   `$bare=null,x.callbackHandlerFunc(t,e);break`,
		times: 1,
	},
	{
		why:   "children that Go adds in a populate callback stay",
		old:   `x.callbackHandlerFunc(e);break`,
		new:   `$bare=null,x.callbackHandlerFunc(e);break`,
		times: 1,
	},
	{
		why:   "an equal property is not written again, nor a value under composition",
		old:   `e[t]=JSON.parse(n);break`,
		new:   `$set(e,t,JSON.parse(n));break`,
		times: 1,
	},
	{
		why:   "the value of a select is written again once its options exist",
		old:   `case e:break instructionLoop;`,
		new:   `case e:$settle();break instructionLoop;`,
		times: 1,
	},
	{
		why:   "each render starts with no postponed values",
		old:   `case t:{x.el=null,x.nextElMove=null;break}`,
		new:   `case t:{$late.length=0;$bare=null;x.el=null,x.nextElMove=null;break}`,
		times: 1,
	},
	{
		why:   "the pre-rendered page is split into the text nodes the renderer expects",
		old:   `x.mountPointEl=e,x.el=e}`,
		new:   `$adopt(e),x.mountPointEl=e,x.el=e}`,
		times: 1,
	},
	{
		why:   "an event carries the few properties of its target that are read",
		old:   `let e=i.target;for(let t in e)try{`,
		new:   `let e=i.target;for(let t of $read)try{`,
		times: 1,
	},
}

//go:embed prelude.js
var prelude string

// Apply makes every change. It fails when a text does not occur as often as
// it should.
func Apply(script string) (string, error) {
	for _, p := range patches {
		if n := strings.Count(script, p.old); n != p.times {
			return "", fmt.Errorf("vugu's script changed: %q occurs %d times, not %d (%s)", p.old, n, p.times, p.why)
		}
		script = strings.ReplaceAll(script, p.old, p.new)
	}
	return strings.Replace(script, "/*prelude*/", prelude, 1), nil
}

// Bundle is the file the page loads: the licence, the patched script, and the
// original text for boot.js to recognise. The original costs next to nothing
// once compressed, because the patched copy stands just before it.
func Bundle(up Upstream) (string, error) {
	patched, err := Apply(up.Script)
	if err != nil {
		return "", err
	}
	original, err := json.Marshal(up.Script)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	fmt.Fprintf(&b, "/*! Vugu's DOM renderer, changed for this page.\n\n%s*/\n", up.License)
	b.WriteString(strings.TrimSuffix(patched, ";"))
	fmt.Fprintf(&b, ";\nwindow.cybercostReplaced=%s;\n", original)
	return b.String(), nil
}
