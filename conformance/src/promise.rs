//! The behaviour that the client guarantees for each kind of fault.

use clickhouse_cloud_sandbox::Kind;
use serde::Serialize;

/// A fault of responses, or none.
pub type Fault = Option<Kind>;

/// Returns no fault, and every kind of fault.
pub fn faults() -> Vec<Fault> {
    std::iter::once(None).chain(Kind::ALL.map(Some)).collect()
}

/// Returns the name of a fault on command lines and in reports.
pub fn name(fault: Fault) -> &'static str {
    fault.map_or("none", Kind::name)
}

/// Returns the fault with this name.
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
    DecodeError,
    /// It is sent once more and succeeds.
    SentAgain,
    /// It is sent once more. The second response may be 404, because the first request deleted the resource.
    SentAgainOrGone,
    /// It is sent once, and fails with the status of the response, as an error that may be temporary.
    StatusError,
    /// It is sent once, and fails without a status, as an error that may be temporary.
    ConnectionError,
    /// It is sent once, and fails with the status of the response whose body was truncated, as an error that may be temporary.
    BodyError,
}

impl Promise {
    /// The behaviour of calls of a method for a fault.
    pub fn of(fault: Fault, method: &str) -> Self {
        let again = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"].contains(&method);
        match fault {
            Some(Kind::WrongScalars) => Self::DecodeError,
            Some(Kind::RateLimits) => Self::SentAgain,
            Some(Kind::ServerErrors | Kind::HtmlErrors) if again => Self::SentAgain,
            Some(Kind::ServerErrors | Kind::HtmlErrors) => Self::StatusError,
            Some(Kind::Resets | Kind::TruncatedBodies) if method == "DELETE" => Self::SentAgainOrGone,
            Some(Kind::Resets | Kind::TruncatedBodies) if again => Self::SentAgain,
            Some(Kind::Resets) => Self::ConnectionError,
            Some(Kind::TruncatedBodies) => Self::BodyError,
            // Other kinds have the strongest guarantee.
            None | Some(_) => Self::Succeeds,
        }
    }

    /// Returns the maximum number of requests, if the fault was injected.
    pub fn most_requests(self) -> usize {
        match self {
            Self::SentAgain | Self::SentAgainOrGone => 2,
            _ => 1,
        }
    }
}

/// Describes the guarantee for a fault in one line.
pub fn explained(fault: Fault) -> &'static str {
    match (Promise::of(fault, "GET"), Promise::of(fault, "POST")) {
        (Promise::Succeeds, _) => "succeeds, loses nothing",
        (Promise::DecodeError, _) => "succeeds, or reports the path",
        (Promise::SentAgain, Promise::SentAgain) => "sent again, succeeds",
        (Promise::SentAgain, Promise::StatusError) => "sent again; POST, PATCH: error with the status",
        (Promise::SentAgain, Promise::BodyError) => "sent again (DELETE: or 404); POST, PATCH: error with the status",
        (Promise::SentAgain, _) => "sent again (DELETE: or 404); POST, PATCH: error of the connection",
        _ => "depends on the method",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_that_may_have_been_executed_are_not_sent_again() {
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
