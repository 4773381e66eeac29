package dom

import (
	"sync"
	"syscall/js"

	"github.com/vugu/vugu"
)

// Page is the part of the browser's page that a component fills.
type Page struct {
	root     vugu.Builder
	build    *vugu.BuildEnv
	renderer *Renderer
	env      *vugu.EventEnvImpl
	lock     sync.RWMutex
	wanted   chan bool // a render is wanted
	rendered func()
}

// window is site/page/dom.js.
type window struct{ js.Value }

func (w window) Adopt(shape []byte) bool { return w.Call("adopt", string(shape)).Bool() }

func (w window) Apply(patch []byte) bool { return w.Call("apply", string(patch)).Bool() }

// Expect returns the page that a component fills. The component must be in the
// state in which the page was rendered. Nothing is read from the browser and
// nothing is written before [Page.Follow]. It calls rest again and again: a
// browser compiles code when it first runs, and to build the whole page at once
// for the first time would hold up whoever types. After each rendering the page
// calls rendered, before any other event.
func Expect(root vugu.Builder, rest, rendered func()) (*Page, error) {
	browser := window{js.Global().Get("cybercostPage")}
	p := &Page{root: root, renderer: NewRenderer(browser), wanted: make(chan bool, 1), rendered: rendered}
	p.env = vugu.NewEventEnvImpl(&p.lock, p.wanted)
	var err error
	if p.build, err = vugu.NewBuildEnv(p.env); err != nil {
		return nil, err
	}
	browser.Set("answer", js.FuncOf(func(_ js.Value, args []js.Value) any {
		p.answer(args[0].Int(), args[1])
		return nil
	}))
	p.build.SetWireFunc(func(vugu.Builder) { rest() }) // called for every new component
	built := p.build.RunBuild(root)
	p.build.SetWireFunc(nil)
	rest()
	if err := p.renderer.Expect(built); err != nil {
		return nil, err
	}
	return p, nil
}

// EventEnv guards the state of the components and asks for a render.
func (p *Page) EventEnv() vugu.EventEnv { return p.env }

// answer gives an event to what listens for it at a place.
func (p *Page) answer(place int, value js.Value) {
	p.env.Lock()
	listen := p.renderer.Listener(place, value.Get("type").String())
	if listen == nil {
		p.env.UnlockOnly()
		return
	}
	listen(event{value, p.env})
	p.env.UnlockRender()
}

// Follow adopts the page and renders whenever that is wanted; what was wanted
// before is rendered first, and then the page listens. It returns only with an
// error.
func (p *Page) Follow(listens func()) error {
	if err := p.renderer.Adopt(); err != nil {
		return err
	}
	select {
	case <-p.wanted:
		if err := p.render(); err != nil {
			return err
		}
	default:
	}
	listens()
	for range p.wanted {
		if err := p.render(); err != nil {
			return err
		}
	}
	return nil
}

func (p *Page) render() error {
	p.lock.Lock()
	defer p.lock.Unlock()
	defer p.rendered()
	return p.renderer.Render(p.build.RunBuild(p.root))
}
