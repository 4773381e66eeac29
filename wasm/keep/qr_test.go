package keep

import (
	"image"
	"image/color"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
	"github.com/stretchr/testify/require"
	"rsc.io/qr/coding"
)

var (
	rectangle = regexp.MustCompile(`M(\d+) (\d+)h(\d+)v1h-(\d+)z`)
	viewBox   = regexp.MustCompile(`viewBox="0 0 (\d+) (\d+)"`)
)

// drawn paints the path as a browser would, three pixels a module.
func drawn(t *testing.T, svg string) image.Image {
	t.Helper()
	const scale = 3
	number := func(text string) int {
		n, err := strconv.Atoi(text)
		require.NoError(t, err)
		return n
	}
	side := number(viewBox.FindStringSubmatch(svg)[1])
	picture := image.NewGray(image.Rect(0, 0, scale*side, scale*side))
	for i := range picture.Pix {
		picture.Pix[i] = 255
	}
	for _, m := range rectangle.FindAllStringSubmatch(svg, -1) {
		require.Equal(t, m[3], m[4])
		for dx := range scale * number(m[3]) {
			for dy := range scale {
				picture.SetGray(scale*number(m[1])+dx, scale*number(m[2])+dy, color.Gray{})
			}
		}
	}
	return picture
}

// scanned reads the picture with a decoder that is not the encoder's. It is
// told that the picture is nothing but a code: finding one in a photograph is
// the camera's work, and this decoder's way of it fails on one code in fifty.
func scanned(t *testing.T, svg string) string {
	t.Helper()
	bitmap, err := gozxing.NewBinaryBitmapFromImage(drawn(t, svg))
	require.NoError(t, err)
	got, err := qrcode.NewQRCodeReader().Decode(bitmap, map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_PURE_BARCODE: true})
	require.NoError(t, err)
	return got.GetText()
}

func TestQR_IsReadBackByAnotherProgram(t *testing.T) {
	const page = "https://agency.example.co.jp/cyber/#"
	short, _ := Fragment(small())
	most := page + short + strings.Repeat("1", MaxQR-len(page+short))
	for _, text := range []string{"a", page + short, most} {
		svg, ok := QR(text, "")
		require.True(t, ok)
		require.Equal(t, text, scanned(t, svg))
		t.Logf("%d characters: %s", len(text), viewBox.FindString(svg))
	}
	_, ok := QR(most+"1", "")
	require.False(t, ok, "no code holds more")
}

func TestQR_EverySizeIsReadBackByAnotherProgram(t *testing.T) {
	for v := coding.Version(coding.MinVersion); v <= coding.MaxVersion; v++ {
		// The most that fits: what remains of the length after the header.
		room := v.DataBytes(coding.L) - (coding.String("").Bits(v)+7)/8
		text := strings.Repeat("v=1&n=30&", room/9+1)[:room]
		version, level, ok := smallest(text)
		require.True(t, ok)
		require.Equal(t, v, version)
		require.Equal(t, coding.L, level)
		svg, ok := QR(text, "")
		require.True(t, ok)
		require.Equal(t, text, scanned(t, svg), "version %d", v)
	}
}

func TestQR_RandomLinksAreReadBackByAnotherProgram(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range 30 {
		text, refusal := Fragment(anyInput(r))
		if refusal.Refused() {
			continue
		}
		svg, ok := QR(text, "")
		require.True(t, ok)
		require.Equal(t, text, scanned(t, svg))
	}
}

func TestQR_TakesMoreErrorCorrectionWhereItIsFree(t *testing.T) {
	version, level, ok := smallest("v=1&n=30")
	require.True(t, ok)
	require.Equal(t, coding.Version(1), version)
	require.Equal(t, coding.Q, level)
}

func TestQR_HasTheMaskThatIsEasiestToRead(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 14))
	for range 20 {
		text, refusal := Fragment(anyInput(r))
		if refusal.Refused() {
			continue
		}
		version, level, ok := smallest(text)
		require.True(t, ok)
		best, ok := clearest(text, version, level)
		require.True(t, ok)
		for mask := range coding.Mask(8) {
			plan, err := coding.NewPlan(version, level, mask)
			require.NoError(t, err)
			code, err := plan.Encode(coding.String(text))
			require.NoError(t, err)
			require.LessOrEqual(t, penalty(best), penalty(code))
		}
	}
}

func TestQR_RefusesNothingAndTooMuch(t *testing.T) {
	for _, text := range []string{"", strings.Repeat("a", 3000)} {
		svg, ok := QR(text, "")
		require.False(t, ok)
		require.Empty(t, svg)
	}
}

func TestQR_IsOnePathWithItsBorderAndItsName(t *testing.T) {
	svg, ok := QR("v=1", `この試算を開く"><script>`)
	require.True(t, ok)
	require.True(t, strings.HasPrefix(svg, `<svg class="cc-qr" viewBox="0 0 29 29" role="img" aria-label="この試算を開く&#34;&gt;&lt;script&gt;"><path class="cc-qr__path" shape-rendering="crispEdges" d="M4 4h7v1h-7z`), svg)
	require.Equal(t, 1, strings.Count(svg, "<path"))
	require.NotContains(t, svg, "style")
	for _, m := range rectangle.FindAllStringSubmatch(svg, -1) {
		x, _ := strconv.Atoi(m[1])
		y, _ := strconv.Atoi(m[2])
		run, _ := strconv.Atoi(m[3])
		require.True(t, x >= 4 && y >= 4 && x+run <= 25 && y < 25, m[0])
	}
	require.Equal(t, `"/></svg>`, rectangle.ReplaceAllString(svg[strings.Index(svg, `d="`)+3:], ""))
}

func TestPenalty_CountsEachRule(t *testing.T) {
	grid := func(rows ...string) *coding.Code {
		code := &coding.Code{Size: len(rows), Stride: 2, Bitmap: make([]byte, 2*len(rows))}
		for y, row := range rows {
			for x, r := range row {
				if r == '#' {
					code.Bitmap[y*2+x/8] |= 1 << (7 - x&7)
				}
			}
		}
		return code
	}
	require.Equal(t, 0, penalty(grid("#.", ".#")))
	require.Equal(t, weightBlock+10*weightShare, penalty(grid("##", "##")), "one block, all black")
	// Ten lines of five and sixteen blocks, all white.
	require.Equal(t, 10*weightRun+16*weightBlock+10*weightShare, penalty(grid(".....", ".....", ".....", ".....", ".....")))
	one := func(text string) int {
		return line(len(text), func(k int) bool { return text[k] == '#' })
	}
	require.Equal(t, 0, one("####"))
	require.Equal(t, weightRun, one("#####"))
	require.Equal(t, weightRun+2, one("#######"))
	require.Equal(t, weightRun+weightRun, one("#####....."))
	require.Equal(t, weightFinder, one("#.###.#...."))
	require.Equal(t, weightFinder, one("....#.###.#"))
	require.Equal(t, 0, one("...#.###.#"))
}

func BenchmarkQR_LongestLink(b *testing.B) {
	text, _ := Fragment(longest())
	for b.Loop() {
		QR(text, "")
	}
}
