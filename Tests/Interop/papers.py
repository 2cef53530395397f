#!/usr/bin/env python3
"""Prints every paper through a real browser and looks at what comes out.

Usage: papers.py FOLDER, a folder of NAME.html with NAME.json beside it: {"pages": how many, 0: any, "texts": what it must show}.
For each: A4 pages, as many as expected; every text in the PDF; every font embedded, Chinese in its mainland forms; nothing wider
than the page, on paper nothing outside its margins; and a screenshot. PDF and PNG stay in FOLDER.
"""
import base64
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unicodedata

MILLIMETRES_AN_INCH = 25.4
# Screen pixels of CSS.
PIXELS_AN_INCH = 96
# What is left of A4 between the style's margins.
TEXT_WIDTH_MM = 210 - 24 - 20
# Nothing is printed this close to the edge of the paper: the style's margins are wider.
EDGE_MM = 12
RASTER_DPI = 50
# Darker than this is ink.
INK = 160
PICTURE_HEIGHT_MAX = 8000
FURNITURE = re.compile(r"^第\d+页|第\d+页$")


class Browser:
    """Chromium without a window, spoken to over a pipe (the DevTools protocol: JSON, a NUL after each message)."""

    def __init__(self, program):
        self.profile = tempfile.mkdtemp(prefix="hall-papers.")
        theirs_in, self.ours_out = os.pipe()
        self.ours_in, theirs_out = os.pipe()

        def wire():
            # Above 3 and 4 first, so that neither is closed by putting the other in its place.
            low, high = os.dup2(theirs_in, 40), os.dup2(theirs_out, 41)
            os.dup2(low, 3)
            os.dup2(high, 4)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-pipe",
             f"--user-data-dir={self.profile}"],
            preexec_fn=wire, pass_fds=(3, 4), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self.buffer = b""
        self.last = 0
        self.session = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")

    def read(self):
        while b"\0" not in self.buffer:
            chunk = os.read(self.ours_in, 1 << 20)
            if not chunk:
                raise SystemExit("the browser went away")
            self.buffer += chunk
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, **params):
        self.last += 1
        message = {"id": self.last, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.ours_out, data):]
        while True:
            answer = self.read()
            if answer.get("id") == self.last:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]

    def open(self, path):
        self.ask("Page.navigate", url=f"file://{path}")
        while self.value("document.readyState + ' ' + (location.href != 'about:blank')") != "complete true":
            pass
        self.value("document.fonts.ready.then(() => true)")

    def value(self, expression):
        answer = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        return answer["result"].get("value")

    def families(self):
        """The fonts that are really used, each with a text it is used for, where the text is Chinese."""
        self.ask("DOM.enable")
        self.ask("CSS.enable")
        root = self.ask("DOM.getDocument", depth=1)["root"]["nodeId"]
        seen = {}
        for node in self.ask("DOM.querySelectorAll", nodeId=root, selector="article :is(h1, h2, p, th, td, li)")["nodeIds"]:
            html = self.ask("DOM.getOuterHTML", nodeId=node)["outerHTML"]
            text = re.sub(r"<[^>]*>", "", html)
            if not re.search(r"[\u4e00-\u9fff]", text):
                continue
            for font in self.ask("CSS.getPlatformFontsForNode", nodeId=node)["fonts"]:
                seen.setdefault(font["familyName"], text[:20])
        return sorted(seen.items())

    def width(self, millimetres):
        pixels = round(millimetres / MILLIMETRES_AN_INCH * PIXELS_AN_INCH)
        self.ask("Emulation.setDeviceMetricsOverride", width=pixels, height=1123, deviceScaleFactor=1, mobile=False)

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


TOO_WIDE = """(() => {
    const wide = [...document.querySelectorAll('body, body *')].filter(e => e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1)
    return wide.map(e => e.tagName + ' ' + e.scrollWidth + '>' + e.clientWidth + ' ' + e.textContent.slice(0, 30))
})()"""
# Every character drawn beside one that no font has.
TOFU = """(() => {
    const text = document.body.innerText + [...document.styleSheets[0].cssRules].map(r => r.cssText).join('')
    const context = Object.assign(document.createElement('canvas'), {width: 32, height: 32}).getContext('2d', {willReadFrequently: true})
    context.font = '20px ' + getComputedStyle(document.querySelector('article')).fontFamily
    const drawn = character => {
        context.clearRect(0, 0, 32, 32)
        context.fillText(character, 4, 24)
        return context.getImageData(0, 0, 32, 32).data.join()
    }
    const missing = drawn('\\u{10FFFE}')
    return [...new Set(text)].filter(c => c.trim() && drawn(c) === missing)
})()"""
# Fonts with the mainland's forms, by how systems call them.  Codes are set in another, without Chinese.
CHINESE = re.compile(r"CJK SC|Mono|WenQuanYi|FangSong|SimSun|SimHei|Songti SC|Heiti SC|Source Han (Serif|Sans) SC")
HEADS = "[...new Set([...document.querySelectorAll('thead')].map(e => e.textContent))]"


def plain(text):
    """Without what a line or a page break puts in or takes out; one form for what looks the same."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def ink_outside(pdf, folder):
    """Pages with ink near their edges, and pages with none at all."""
    for name in os.listdir(folder):
        os.unlink(os.path.join(folder, name))
    subprocess.run(["pdftoppm", "-gray", "-r", str(RASTER_DPI), pdf, os.path.join(folder, "page")], check=True)
    wrong = []
    for name in sorted(os.listdir(folder)):
        data = open(os.path.join(folder, name), "rb").read()
        head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
        width, height = int(head[1]), int(head[2])
        pixels = data[head.end():]
        edge = round(EDGE_MM / MILLIMETRES_AN_INCH * RASTER_DPI)
        rows = [pixels[width * row:width * (row + 1)] for row in range(height)]
        if any(min(row[:edge]) < INK or min(row[-edge:]) < INK for row in rows):
            wrong.append(f"{name}: ink near its edge")
        if not any(min(row) < INK for row in rows):
            wrong.append(f"{name}: an empty page")
    return wrong


def check(browser, folder, name, rasters):
    wanted = json.load(open(os.path.join(folder, f"{name}.json"), encoding="utf-8"))
    browser.width(210)
    browser.ask("Emulation.setEmulatedMedia", media="screen")
    browser.open(os.path.join(folder, f"{name}.html"))
    # A browser draws no picture taller than this; what lies below is looked at in print.
    size = browser.ask("Page.getLayoutMetrics")["cssContentSize"]
    clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], PICTURE_HEIGHT_MAX), "scale": 1}
    shot = browser.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
    png = base64.b64decode(shot["data"])
    open(os.path.join(folder, f"{name}.png"), "wb").write(png)
    wrong = []
    if png[:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">I", png[16:20])[0] < 790:
        wrong.append("the screenshot is no picture of a page")
    wrong += [f"on the screen too wide: {text}" for text in browser.value(TOO_WIDE)]
    browser.width(TEXT_WIDTH_MM)
    browser.ask("Emulation.setEmulatedMedia", media="print")
    wrong += [f"on paper too wide: {text}" for text in browser.value(TOO_WIDE)]
    heads = [plain(text) for text in browser.value(HEADS)]
    data = browser.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"]
    pdf = os.path.join(folder, f"{name}.pdf")
    open(pdf, "wb").write(base64.b64decode(data))

    info = run("pdfinfo", pdf)
    pages = int(re.search(r"Pages:\s+(\d+)", info)[1])
    size = [float(part) for part in re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups()]
    if abs(size[0] - 595.28) > 1.5 or abs(size[1] - 841.89) > 1.5:
        wrong.append(f"not A4: {size}")
    if wanted["pages"] not in (0, pages):
        wrong.append(f"{pages} pages, not {wanted['pages']}")
    leaves = [plain(page) for page in run("pdftotext", "-raw", "-enc", "UTF-8", pdf, "-").split("\f")[:pages]]
    wrong += [f"page {number} has no page number" for number, leaf in enumerate(leaves, 1) if not FURNITURE.search(leaf)]
    text = "".join(FURNITURE.sub("", leaf) for leaf in leaves)
    for head in heads:
        repeats = text.count(head)
        if pages > 6 and len(wanted["texts"]) > 200 and repeats < 3:
            wrong.append(f"a table of many pages repeats its head {repeats} times: {head}")
        text = text.replace(head, "")
    wrong += [f"not in the print: {part}" for part in wanted["texts"] if plain(part) not in text]
    # Most Chinese fonts go into a PDF as drawings; whatever their kind, they have to go in.
    wrong += [f"not embedded: {line}" for line in run("pdffonts", pdf).splitlines()[2:] if line.split()[-5] != "yes"]
    if wanted["pages"]:
        wrong += [f"set in {family}: {text}" for family, text in browser.families() if not CHINESE.search(family)]
    wrong += [f"no glyph for {text}" for text in browser.value(TOFU)]
    return pages, wrong + ink_outside(pdf, rasters)


def main(folder):
    folder = os.path.abspath(folder)
    names = sorted(name[:-5] for name in os.listdir(folder) if name.endswith(".html"))
    if len(names) < 30:
        raise SystemExit(f"only {len(names)} papers in {folder}: were the tests run with HALL_PAPERS?")
    program = next(filter(None, map(shutil.which, ["chromium", "chromium-browser", "google-chrome"])))
    browser = Browser(program)
    failed = 0
    total = 0
    try:
        with tempfile.TemporaryDirectory(prefix="hall-papers.") as rasters:
            for name in names:
                pages, wrong = check(browser, folder, name, rasters)
                total += pages
                failed += bool(wrong)
                for line in wrong[:12]:
                    print(f"{name}: {line}")
    finally:
        browser.close()
    print(f"{len(names)} papers, {total} pages, {failed} wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
