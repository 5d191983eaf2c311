//! Credentials that a program prints, such as a password manager.

use super::text::MAX_CREDENTIALS;
use super::{Authorization, AuthorizationFuture, Credentials};
use crate::error::BoxError;
use futures_util::future::{select, Either};
use std::ffi::OsString;
use std::pin::pin;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::process::{self, Child};
use tokio::sync::Mutex;
use tokio::task::JoinSet;
use tokio::time::timeout;
use zeroize::Zeroizing;

/// The maximum wait for the rest of the output after the program ended. Another process may write it, or only keep the pipe open.
const GRACE: Duration = Duration::from_secs(1);

/// Credentials that a program prints.
///
/// The program prints one of these, at most 64 KiB:
/// - a key id and its secret, on two lines or on one line separated by a colon,
/// - a bearer token on one line.
///
/// It runs before the first request, and again when the server rejects the credentials. Only one run is active at a time. The program
/// inherits standard error and has no standard input.
///
/// Its output ends when no process has it open, and at the latest one second after the program ended. After that second the output is
/// used if it is an id and a secret, and ends with a line end. Otherwise it may be incomplete, and is an error.
///
/// On Unix the program runs in a separate process group, so that it cannot read from the terminal. The group is killed when
/// - the output ends or is too long,
/// - the call that waits for it is dropped or reaches its deadline.
pub struct CommandCredentials {
    command: Arc<Command>,
}

struct Command {
    program: OsString,
    arguments: Vec<OsString>,
    known: Mutex<Option<Authorization>>,
}

impl CommandCredentials {
    /// Returns the credentials that this program prints. It runs with these arguments, without a shell.
    pub fn new<A: Into<OsString>>(program: impl Into<OsString>, arguments: impl IntoIterator<Item = A>) -> Self {
        let arguments = arguments.into_iter().map(Into::into).collect();
        Self { command: Arc::new(Command { program: program.into(), arguments, known: Mutex::default() }) }
    }
}

impl Command {
    async fn renew(&self, rejected: Option<Authorization>) -> Result<Authorization, BoxError> {
        let mut known = self.known.lock().await;
        match known.as_ref() {
            // Another call may have renewed it meanwhile.
            Some(known) if Some(known) != rejected.as_ref() => Ok(known.clone()),
            _ => Ok(known.insert(self.run().await?).clone()),
        }
    }

    async fn run(&self) -> Result<Authorization, BoxError> {
        self.output().await.map_err(|error| format!("{}: {error}", self.program.to_string_lossy()).into())
    }

    /// Runs the program and parses its output. Processes that it leaves running are killed.
    async fn output(&self) -> Result<Authorization, BoxError> {
        let mut command = process::Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        #[cfg(unix)]
        command.process_group(0);
        let mut child = command.kill_on_drop(true).spawn()?;
        let _group = Group::of(&child);
        let stdout = child.stdout.take().ok_or("there is no standard output")?;
        // Allocated at its full size, because a buffer that grows leaves copies in memory.
        let mut text = Zeroizing::new(Vec::with_capacity(MAX_CREDENTIALS + 1));
        let mut stdout = stdout.take(MAX_CREDENTIALS as u64 + 1);
        let mut reading = pin!(stdout.read_to_end(&mut text));
        let (status, is_closed) = match select(pin!(child.wait()), &mut reading).await {
            Either::Left((status, _)) => (status?, false),
            Either::Right((read, waiting)) => match read? {
                ..=MAX_CREDENTIALS => (waiting.await?, true),
                _ => return Authorization::from_text(&text),
            },
        };
        if !status.success() {
            return Err(status.to_string().into());
        }
        let is_closed = is_closed
            || match timeout(GRACE, reading).await {
                Ok(read) => read.map(|_| true)?,
                Err(_) => false,
            };
        match Authorization::from_text(&text) {
            // The line of a token may be the first of two.
            Ok(found) if is_closed || text.ends_with(b"\n") && !found.is_bearer() => Ok(found),
            result if is_closed => result,
            _ => Err("the output may be incomplete: the program ended, but another process has it open".into()),
        }
    }
}

/// The process group of a program. Dropping it kills the group.
#[derive(Default)]
struct Group {
    #[cfg(unix)]
    id: Option<rustix::process::Pid>,
}

impl Group {
    #[cfg(unix)]
    fn of(child: &Child) -> Self {
        Self { id: child.id().and_then(|id| rustix::process::Pid::from_raw(i32::try_from(id).ok()?)) }
    }

    #[cfg(not(unix))]
    fn of(_: &Child) -> Self {
        Self::default()
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(id) = self.id {
            // Fails if no process is left in the group.
            let _ = rustix::process::kill_process_group(id, rustix::process::Signal::KILL);
        }
    }
}

impl Credentials for CommandCredentials {
    fn authorization<'a>(&'a self, rejected: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        let (command, rejected) = (self.command.clone(), rejected.cloned());
        Box::pin(async move {
            // A separate task, so that other calls do not wait for a call that is not polled. It ends with the call.
            let mut task = JoinSet::new();
            task.spawn(async move { command.renew(rejected).await });
            task.join_next().await.ok_or("no task")??
        })
    }

    fn identity(&self) -> Option<String> {
        let Command { program, arguments, .. } = &*self.command;
        Some(format!("command {program:?} {arguments:?}"))
    }
}

// The arguments are not printed, because they may contain secrets.
debug_fields! { CommandCredentials, |command| program = command.command.program }
