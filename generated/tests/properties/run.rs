//! Sends values through the crate as another program would: a line in, a line out.

use crate::document::Target;
use crate::spell::same;
use futures_util::FutureExt;
use serde_json::{json, Value};

/// What came of a value.
pub enum Outcome {
    /// Written back, with the path and error of what was set aside.
    Written {
        value: Value,
        rejected: Vec<(String, String)>,
    },
    Refused {
        error: String,
        path: String,
    },
}

impl Target<'_> {
    /// `text` is the value in JSON.
    pub fn run(&self, text: &str) -> Outcome {
        let mut line = self.line.to_string();
        line.pop();
        let line = format!(r#"{line}, "{}": {text}}}"#, self.member);
        let answer = clickhouse_cloud::dynamic::run_line(None, &line).now_or_never().expect("no call, no waiting");
        let mut answer: Value =
            serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{}: {error}: {answer}", self.name));
        let string = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        if answer["ok"] != true {
            return Outcome::Refused { error: string(&answer["error"]), path: string(&answer["path"]) };
        }
        let rejected = answer["rejected"].as_array().into_iter().flatten();
        let rejected = rejected.map(|one| (string(&one["path"]), string(&one["error"]))).collect();
        Outcome::Written { value: answer["value"].take(), rejected }
    }

    /// Whether the crate has a type for it: schemas that no operation reaches have none.
    pub fn is_known(&self) -> bool {
        !matches!(self.run("null"), Outcome::Refused { error, .. } if error.contains("there is no schema"))
    }

    /// Whether it is returned without being decoded, like responses with an error status.
    pub fn is_raw(&self) -> bool {
        // No type but raw JSON takes all of them.
        let probes = [json!({ "undeclared": 1 }), json!([1]), json!("text"), json!(1), json!(true)];
        let is_kept = |probe: &Value| matches!(self.run(&probe.to_string()), Outcome::Written { value, .. } if same(&value, probe));
        self.member == "response" && probes.iter().all(is_kept)
    }
}
