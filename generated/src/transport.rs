//! The HTTP client that requests are sent with unless the caller brings one.

use crate::error::Error;
use reqwest::redirect::Policy;
use std::time::Duration;

/// `direct` leaves out the proxies of the environment.
pub(crate) fn client(connect_timeout: Duration, direct: bool) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .tcp_keepalive(Duration::from_secs(60))
        // Load balancers drop idle connections after a minute or so.
        .pool_idle_timeout(Duration::from_secs(50))
        // A redirect could take credentials elsewhere or repeat a POST, and the API has none.
        .redirect(Policy::none());
    let builder = if direct { builder.no_proxy() } else { builder };
    builder.build().map_err(|error| Error::setup("cannot set up HTTP").with_source(error))
}
