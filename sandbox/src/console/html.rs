//! Writes a page. Whatever is put in is escaped.

const STYLE: &str = "
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1a1a1a; background: #fff }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .85rem }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #ddd; overflow-wrap: anywhere }
th:first-child, th:nth-child(4), th:nth-child(5) { width: 3.5rem } th:nth-child(3), th:nth-child(7) { width: 10rem }
th:nth-child(2) { width: 30% }
tr.bad td:nth-child(4) { color: #a40000; font-weight: 600 } tr.good td:nth-child(4) { color: #005f20 }
details { margin: .15rem 0 .15rem 1rem } summary { cursor: pointer; overflow-wrap: anywhere }
pre { background: #f5f5f5; padding: .75rem; overflow: auto; max-height: 30rem }
form.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .4rem 1.5rem; align-items: center }
label { display: flex; justify-content: space-between; align-items: center; gap: 1rem } a { color: inherit } input { width: 6rem; font: inherit }
button { font: inherit; padding: .3rem 1rem; margin-top: .5rem; justify-self: start }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #161616 } th, td { border-color: #444 } pre { background: #242424 }
tr.bad td:nth-child(4) { color: #ff8a80 } tr.good td:nth-child(4) { color: #81c995 } }
";

/// A page while it is written.
pub(super) struct Html(String);

impl Html {
    pub(super) fn new(title: &str) -> Self {
        let mut html = Self(String::from("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"));
        html.0.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<link rel=\"icon\" href=\"data:,\">\n");
        html.0.push_str(&format!(
            "<title>{0}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{0}</h1>\n",
            escaped(title)
        ));
        html
    }

    pub(super) fn finish(mut self) -> String {
        self.0.push_str("</body>\n</html>\n");
        self.0
    }

    pub(super) fn heading(&mut self, id: &str, text: &str) {
        self.0.push_str(&format!("<h2 id=\"{}\">{}</h2>\n", escaped(id), escaped(text)));
    }

    /// Links to headings.
    pub(super) fn menu(&mut self, ids: &[&str]) {
        let links: Vec<String> = ids.iter().map(|id| format!("<a href=\"#{0}\">{0}</a>", escaped(id))).collect();
        self.0.push_str(&format!("<nav>{}</nav>\n", links.join(" · ")));
    }

    pub(super) fn paragraph(&mut self, text: &str) {
        self.0.push_str(&format!("<p>{}</p>\n", escaped(text)));
    }

    pub(super) fn table(&mut self, heads: &[&str]) {
        let heads: String = heads.iter().map(|head| format!("<th>{}</th>", escaped(head))).collect();
        self.0.push_str(&format!("<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n"));
    }

    pub(super) fn row(&mut self, class: &str, cells: &[&str]) {
        let cells: String = cells.iter().map(|cell| format!("<td>{}</td>", escaped(cell))).collect();
        self.0.push_str(&format!("<tr class=\"{}\">{cells}</tr>\n", escaped(class)));
    }

    pub(super) fn end_table(&mut self) {
        self.0.push_str("</tbody>\n</table>\n");
    }

    pub(super) fn open_details(&mut self, summary: &str) {
        self.0.push_str(&format!("<details><summary>{}</summary>\n", escaped(summary)));
    }

    pub(super) fn close_details(&mut self) {
        self.0.push_str("</details>\n");
    }

    pub(super) fn code(&mut self, text: &str) {
        self.0.push_str(&format!("<pre>{}</pre>\n", escaped(text)));
    }

    pub(super) fn button(&mut self, action: &str, text: &str) {
        self.0.push_str(&format!(
            "<form method=\"post\" action=\"{}\"><button>{}</button></form>\n",
            escaped(action),
            escaped(text)
        ));
    }

    pub(super) fn open_form(&mut self, action: &str) {
        self.0.push_str(&format!("<form class=\"grid\" method=\"post\" action=\"{}\">\n", escaped(action)));
    }

    pub(super) fn number(&mut self, name: &str, label: &str, value: &str, step: &str, most: Option<&str>) {
        let most = most.map_or(String::new(), |most| format!(" max=\"{}\"", escaped(most)));
        let [name, label, value, step] = [name, label, value, step].map(escaped);
        self.0.push_str(&format!(
            "<label>{label} <input type=\"number\" name=\"{name}\" value=\"{value}\" min=\"0\" step=\"{step}\"{most}></label>\n"
        ));
    }

    pub(super) fn close_form(&mut self, text: &str) {
        self.0.push_str(&format!("<button>{}</button>\n</form>\n", escaped(text)));
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            // Other controls have no place in a page.
            '\n' | '\t' => escaped.push(character),
            character if character.is_control() => escaped.push('\u{fffd}'),
            character => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_gets_through() {
        let mut html = Html::new("<b>");
        html.row("\"><script>", &["<script>alert('1')</script>", "\u{1b}[0m"]);
        html.number("\" onfocus=\"", "", "", "", None);
        let page = html.finish();
        assert!(
            !page.contains("<script")
                && !page.contains("<b>")
                && !page.contains("\" onfocus=\"")
                && !page.contains('\u{1b}')
        );
    }
}
