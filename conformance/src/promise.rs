//! The behaviour that the client guarantees for each kind of fault.

use clickhouse_cloud_sandbox::Kind;
use serde::Serialize;

/// A fault of responses, or none.
pub type Fault = Option<Kind>;

/// None, and every kind.
pub fn faults() -> Vec<Fault> {
    std::iter::once(None).chain(Kind::ALL.map(Some)).collect()
}

/// The name on command lines and in reports.
pub fn name(fault: Fault) -> &'static str {
    fault.map_or("none", Kind::name)
}

/// The fault of a name.
pub fn named(name: &str) -> Option<Fault> {
    if name == "none" {
        return Some(None);
    }
    Kind::named(name).map(Some)
}

/// The guaranteed behaviour of a call whose response has a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Promise {
    /// It succeeds, and returns everything that the response contains.
    Succeeds,
    /// It succeeds and returns everything, or fails with the location that does not decode.
    TellsThePlace,
    /// It is sent once more and succeeds.
    SentAgain,
    /// It is sent once more. The second response may be 404, because the first request deleted the resource.
    SentAgainOrGone,
    /// It is sent once, and fails with the status of the response, as an error that may be temporary.
    TellsTheStatus,
    /// It is sent once, and fails without a status, as an error that may be temporary.
    TellsOfTheConnection,
    /// It is sent once, and fails with the status of the response whose body was truncated, as an error that may be temporary.
    TellsOfTheBody,
}

impl Promise {
    /// The behaviour of calls of a method for a fault.
    pub fn of(fault: Fault, method: &str) -> Self {
        let again = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"].contains(&method);
        match fault {
            Some(Kind::WrongScalars) => Self::TellsThePlace,
            Some(Kind::RateLimits) => Self::SentAgain,
            Some(Kind::ServerErrors | Kind::HtmlErrors) if again => Self::SentAgain,
            Some(Kind::ServerErrors | Kind::HtmlErrors) => Self::TellsTheStatus,
            Some(Kind::Resets | Kind::TruncatedBodies) if method == "DELETE" => Self::SentAgainOrGone,
            Some(Kind::Resets | Kind::TruncatedBodies) if again => Self::SentAgain,
            Some(Kind::Resets) => Self::TellsOfTheConnection,
            Some(Kind::TruncatedBodies) => Self::TellsOfTheBody,
            // A kind that is not known here has no weaker guarantee.
            None | Some(_) => Self::Succeeds,
        }
    }

    /// How often the request may be sent, if the fault was injected.
    pub fn most_requests(self) -> usize {
        match self {
            Self::SentAgain | Self::SentAgainOrGone => 2,
            _ => 1,
        }
    }
}

/// The promise of a fault in one line, for reports.
pub fn explained(fault: Fault) -> &'static str {
    match (Promise::of(fault, "GET"), Promise::of(fault, "POST")) {
        (Promise::Succeeds, _) => "succeeds, loses nothing",
        (Promise::TellsThePlace, _) => "succeeds, or tells the place",
        (Promise::SentAgain, Promise::SentAgain) => "sent again, succeeds",
        (Promise::SentAgain, Promise::TellsTheStatus) => "sent again; POST, PATCH: tells the status",
        (Promise::SentAgain, Promise::TellsOfTheBody) => "sent again (DELETE: or gone); POST, PATCH: tells the status",
        (Promise::SentAgain, _) => "sent again (DELETE: or gone); POST, PATCH: tells of the connection",
        _ => "as its method promises",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_have_run_is_not_promised_to_be_sent_again() {
        for fault in faults() {
            for method in ["POST", "PATCH"] {
                let again = Promise::of(fault, method).most_requests() > 1;
                assert_eq!(again, fault == Some(Kind::RateLimits), "{} of {method}", name(fault));
            }
            assert_eq!(named(name(fault)), Some(fault));
        }
        assert_eq!(named("nonsense"), None);
    }
}
