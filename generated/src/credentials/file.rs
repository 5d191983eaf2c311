//! Credentials in a file that somebody else keeps up to date.

use super::{Authorization, AuthorizationFuture, Credentials};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// Credentials in a file: a key id and its secret on two lines, or a bearer token on one.
///
/// The file is read before every request, so that a new content counts at once. Replace it by renaming, not by writing into it.
#[derive(Clone, Debug)]
pub struct FileCredentials {
    path: PathBuf,
}

impl FileCredentials {
    /// Credentials in this file, which need not exist yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl Credentials for FileCredentials {
    fn authorization<'a>(&'a self, _refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        Box::pin(async move {
            let name = self.path.display();
            let text = tokio::fs::read_to_string(&self.path).await.map_err(|error| format!("{name}: {error}"))?;
            Authorization::from_lines(&Zeroizing::new(text)).map_err(|error| format!("{name}: {error}").into())
        })
    }
}
