//! Credentials in a file that another program updates.

use super::text::MAX_CREDENTIALS;
use super::{Authorization, AuthorizationFuture, Credentials};
use crate::error::BoxError;
use std::fs::{metadata, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Credentials in a file.
///
/// The file contains one of these, at most 64 KiB:
/// - a key id and its secret, on two lines or on one line separated by a colon,
/// - a bearer token on one line.
///
/// It has to be a regular file. It is read before every request, so that new credentials are used without a restart. To replace them, write
/// another file and rename it to this one. A file that is written in place could be read when only a part of it is there.
///
/// If the file system does not respond, the call ends at its timeout, but the thread that reads does not. A tokio runtime that is dropped
/// waits for this thread, unless it is ended with `shutdown_background`.
#[derive(Clone, Debug)]
pub struct FileCredentials {
    path: PathBuf,
}

impl FileCredentials {
    /// Returns the credentials in this file, which need not exist yet.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl Credentials for FileCredentials {
    fn authorization<'a>(&'a self, _rejected: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        Box::pin(async move {
            let path = self.path.clone();
            let read = tokio::task::spawn_blocking(move || Authorization::from_text(&read(&path)?)).await?;
            read.map_err(|error| format!("{}: {error}", self.path.display()).into())
        })
    }

    fn identity(&self) -> Option<String> {
        Some(format!("file {:?}", self.path))
    }
}

/// Reads a file up to one byte beyond the limit. Rejects pipes, which would block a thread until another program writes into them.
fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, BoxError> {
    if !metadata(path)?.is_file() {
        return Err("expected a regular file".into());
    }
    // Allocated at its full size, because a buffer that grows leaves copies in memory.
    let mut text = Zeroizing::new(Vec::with_capacity(MAX_CREDENTIALS + 1));
    File::open(path)?.take(MAX_CREDENTIALS as u64 + 1).read_to_end(&mut text)?;
    Ok(text)
}
