//! The HTML page in a browser: counts, switches, the filter, and its width. Skipped where no Chromium is installed.

use std::fs;
use std::path::Path;
use std::process::Command;

use diff::render::html;
use serde_json::{json, Value};

use crate::support::{newest, report};

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// Shows the page in a frame of the given width, uses it as a reader does, and writes what it sees into the title.
const READER: &str = r#"<!doctype html><meta charset="utf-8"><title></title>
<iframe id="frame" src="page.html" style="width: WIDTHpx; height: 900px; border: 0"></iframe>
<script>
const frame = document.getElementById("frame");
frame.addEventListener("load", () => {
  const page = frame.contentDocument;
  const all = (selector) => [...page.querySelectorAll(selector)];
  const visible = () => all(".level .finding").filter((one) => one.getClientRects().length > 0);
  const seen = { total: visible().length, levels: {}, clientWidth: page.documentElement.clientWidth };
  seen.scrollWidth = page.documentElement.scrollWidth;
  for (const one of all("button.switch")) {
    const level = one.dataset.level;
    one.click();
    const without = visible().length;
    one.click();
    const cells = all(`.resources td.${level} a`);
    seen.levels[level] = {
      button: Number(one.querySelector("b").textContent),
      rows: all(`.level.${level} .finding`).length,
      cells: cells.reduce((sum, cell) => sum + Number(cell.textContent), 0),
      without,
      restored: visible().length,
    };
  }
  const search = page.getElementById("search");
  const filter = (text) => {
    search.value = text;
    search.dispatchEvent(new Event("input"));
    return { rows: visible().length, shown: page.getElementById("shown").textContent,
      sections: all("section.level").filter((one) => one.getClientRects().length > 0).length };
  };
  const word = page.querySelector(".finding strong").textContent.toLowerCase();
  seen.word = { expected: all(".level .finding").filter((one) => one.textContent.toLowerCase().includes(word)).length, ...filter(word) };
  seen.none = filter("no finding has this text");
  seen.again = filter("");
  seen.dead = all("a[href^='#']").filter((one) => !page.getElementById(one.getAttribute("href").slice(1))).length;
  seen.links = all("a[href^='#']").length;
  document.title = JSON.stringify(seen);
});
</script>"#;

fn browser() -> Option<&'static str> {
    let found = BROWSERS.into_iter().find(|name| Command::new(name).arg("--version").output().is_ok());
    if found.is_none() {
        println!("skipped: the page in a browser, because none of {} is installed", BROWSERS.join(", "));
    }
    found
}

/// What a reader sees of a page in a window of this width.
fn read(browser: &str, folder: &Path, page: &str, width: usize) -> Value {
    fs::write(folder.join("page.html"), page).expect("the page");
    fs::write(folder.join("reader.html"), READER.replace("WIDTH", &width.to_string())).expect("the reader");
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--allow-file-access-from-files",
        ])
        .args(["--virtual-time-budget=20000", "--window-size=1400,1000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", folder.join("profile").display()))
        .arg(format!("file://{}", folder.join("reader.html").display()))
        .output()
        .expect("the browser runs");
    let dom = String::from_utf8_lossy(&output.stdout).into_owned();
    let title = dom.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or_default();
    let title = title.replace("&quot;", "\"").replace("&amp;", "&");
    serde_json::from_str(&title)
        .unwrap_or_else(|error| panic!("{error}: {title:?}\n{}", String::from_utf8_lossy(&output.stderr)))
}

#[test]
fn a_reader_filters_the_page_at_every_width() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let documents = newest();
    let (old, new) = (&documents[1], &documents[0]);
    let mut long = new.clone();
    long["components"]["schemas"]["x".repeat(300)] = json!({ "type": "object" });
    long["paths"][format!("/{}", "y".repeat(300))] = json!({ "get": { "tags": ["z".repeat(90)], "responses": {
        "200": { "description": "", "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{}", "x".repeat(300)) } } } } } } });
    for (old, new, width) in [(old, new, 1200), (old, new, 420), (new, &long, 420)] {
        let report = report(old, new);
        let findings = report.verdict.findings;
        let seen = read(browser, folder.path(), &html(&report), width);
        let total = findings.breaking + findings.risk + findings.add + findings.doc;
        assert_eq!(seen["total"], total, "{seen:#}");
        for (level, count) in [
            ("breaking", findings.breaking),
            ("risky", findings.risk),
            ("compatible", findings.add),
            ("other", findings.doc),
        ] {
            let expected =
                json!({ "button": count, "rows": count, "cells": count, "without": total - count, "restored": total });
            assert_eq!(seen["levels"][level], expected, "{level}: {seen:#}");
        }
        assert_eq!(seen["word"]["rows"], seen["word"]["expected"], "{seen:#}");
        assert!(seen["word"]["rows"].as_u64() > Some(0), "{seen:#}");
        assert_eq!(seen["none"], json!({ "rows": 0, "shown": format!("0 of {total} shown"), "sections": 0 }));
        assert_eq!(seen["again"]["rows"], total);
        assert_eq!(seen["dead"], 0, "{seen:#}");
        assert!(seen["scrollWidth"].as_u64() <= seen["clientWidth"].as_u64(), "scrolls sideways at {width}: {seen:#}");
        assert!(seen["clientWidth"].as_u64() <= Some(width as u64), "{seen:#}");
    }
}
