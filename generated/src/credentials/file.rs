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
        let path = self.path.clone();
        Box::pin(async move {
            let read = tokio::task::spawn_blocking(move || {
                let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                let text = Zeroizing::new(text);
                Authorization::from_lines(&text).map_err(|error| format!("{}: {error}", path.display()).into())
            });
            read.await?
        })
    }
}
