//! Credentials that a program prints, such as a password manager's.

use super::{Authorization, AuthorizationFuture, Credentials};
use crate::error::BoxError;
use std::ffi::OsString;
use std::process::Stdio;
use std::sync::Arc;
use tokio::process;
use tokio::sync::Mutex;
use tokio::task::JoinSet;
use zeroize::Zeroizing;

/// Credentials that a program prints: a key id and its secret on two lines, or a bearer token on one.
///
/// It runs for the first request, and again when the server refuses what it printed; one at a time. It inherits standard error. It is
/// killed if the call that waits for it is dropped or runs out of time.
pub struct CommandCredentials {
    command: Arc<Command>,
}

struct Command {
    program: OsString,
    arguments: Vec<OsString>,
    known: Mutex<Option<Authorization>>,
}

impl CommandCredentials {
    /// Runs this program with these arguments, without a shell.
    pub fn new<A: Into<OsString>>(program: impl Into<OsString>, arguments: impl IntoIterator<Item = A>) -> Self {
        let arguments = arguments.into_iter().map(Into::into).collect();
        Self { command: Arc::new(Command { program: program.into(), arguments, known: Mutex::default() }) }
    }
}

impl Command {
    async fn renew(&self, refused: Option<Authorization>) -> Result<Authorization, BoxError> {
        let mut known = self.known.lock().await;
        match known.as_ref() {
            // Another call may have renewed it meanwhile.
            Some(known) if Some(known) != refused.as_ref() => Ok(known.clone()),
            _ => Ok(known.insert(self.run().await?).clone()),
        }
    }

    async fn run(&self) -> Result<Authorization, BoxError> {
        let name = self.program.to_string_lossy();
        let child = process::Command::new(&self.program)
            .args(&self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true)
            .spawn();
        let child = child.map_err(|error| format!("{name}: {error}"))?;
        let output = child.wait_with_output().await.map_err(|error| format!("{name}: {error}"))?;
        let text = Zeroizing::new(output.stdout);
        if !output.status.success() {
            return Err(format!("{name}: {}", output.status).into());
        }
        let text = std::str::from_utf8(&text).map_err(|_| format!("{name}: its output is not UTF-8"))?;
        Authorization::from_lines(text).map_err(|error| format!("{name}: {error}").into())
    }
}

impl Credentials for CommandCredentials {
    fn authorization<'a>(&'a self, refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        let (command, refused) = (self.command.clone(), refused.cloned());
        Box::pin(async move {
            // A task of its own, so that others need not wait for a call that nobody polls. It ends with the call.
            let mut task = JoinSet::new();
            task.spawn(async move { command.renew(refused).await });
            task.join_next().await.ok_or("no task")??
        })
    }
}

// Not the arguments: people put secrets there.
shows! { CommandCredentials, |command| program = command.command.program }
