//! Decodes values with the crate and writes them back, by lines of JSON.

use crate::document::Target;
use crate::spell::same;
use futures_util::FutureExt;
use serde_json::{json, Value};

/// The outcome of a value.
pub enum Outcome {
    /// It was written back. `rejected` has the path and error of each rejected part.
    Written { value: Value, rejected: Vec<(String, String)> },
    /// It does not decode.
    Rejected { error: String, path: String },
}

impl Target<'_> {
    /// Decodes a value and writes it back. `text` is its JSON.
    pub fn run(&self, text: &str) -> Outcome {
        let mut line = self.line.to_string();
        line.pop();
        let line = format!(r#"{line}, "{}": {text}}}"#, self.member);
        let output = clickhouse_cloud::dynamic::run_line(None, &line).now_or_never().expect("no call, no waiting");
        let mut output: Value =
            serde_json::from_str(&output).unwrap_or_else(|error| panic!("{}: {error}: {output}", self.name));
        let string = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        if output["ok"] != true {
            return Outcome::Rejected { error: string(&output["error"]), path: string(&output["path"]) };
        }
        let rejected = output["rejected"].as_array().into_iter().flatten();
        let rejected = rejected.map(|one| (string(&one["path"]), string(&one["error"]))).collect();
        Outcome::Written { value: output["value"].take(), rejected }
    }

    /// Whether the crate has a type for it. Schemas that no operation reaches have none.
    pub fn is_known(&self) -> bool {
        !matches!(self.run("null"), Outcome::Rejected { error, .. } if error.contains("there is no schema"))
    }

    /// Whether it is returned without being decoded, like responses with an error status.
    pub fn is_raw(&self) -> bool {
        // Only raw JSON accepts all of them.
        let probes = [json!({ "undeclared": 1 }), json!([1]), json!("text"), json!(1), json!(true)];
        let is_kept = |probe: &Value| matches!(self.run(&probe.to_string()), Outcome::Written { value, .. } if same(&value, probe));
        self.member == "response" && probes.iter().all(is_kept)
    }
}
