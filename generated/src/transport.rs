//! The HTTP client that requests are sent with unless the caller brings one.

use crate::error::Error;
use std::time::Duration;

pub(crate) fn client(connect_timeout: Duration) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        .connect_timeout(connect_timeout)
        .tcp_keepalive(Duration::from_secs(60))
        // Load balancers drop idle connections after a minute or so.
        .pool_idle_timeout(Duration::from_secs(50))
        // A redirect could take credentials elsewhere or repeat a POST, and the API has none.
        .redirect(reqwest::redirect::Policy::none());
    #[cfg(feature = "rustls")]
    let builder = builder.tls_backend_preconfigured(tls()?);
    builder.build().map_err(|error| Error::setup("cannot set up HTTP").with_source(error))
}

/// rustls with the system's trust store, and with the process's cryptography or else ring. Not reqwest's own setup, which
/// would bring aws-lc-rs, or have us choose the cryptography of the whole process.
#[cfg(feature = "rustls")]
fn tls() -> Result<rustls::ClientConfig, Error> {
    use rustls::crypto::{ring, CryptoProvider};
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = CryptoProvider::get_default().cloned();
    let provider = provider.unwrap_or_else(|| std::sync::Arc::new(ring::default_provider()));
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier);
    let mut config =
        config.map_err(|error| Error::setup("cannot set up TLS").with_source(error))?.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
