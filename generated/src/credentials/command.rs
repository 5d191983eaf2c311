//! Credentials that a program prints, such as a password manager's.

use super::{Authorization, AuthorizationFuture, Credentials, MAX_CREDENTIALS};
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

/// How long to wait for the rest of the output of a program that ended, if another process holds its end of the pipe.
const GRACE: Duration = Duration::from_secs(1);

/// Credentials that a program prints: a key id and its secret on two lines, or on one line with a colon between them, or a bearer token on
/// one line; at most 64 KiB.
///
/// The program runs for the first request, and again when the server rejects what it printed; one run at a time. It inherits standard error,
/// and has no standard input. On Unix it runs in a separate process group, so that it cannot read from the terminal. The group is
/// killed when the program ends, when it prints too much, and when the call that waits for it is dropped or reaches its deadline.
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
        let output = self.output().await.and_then(|text| Authorization::from_text(&text));
        output.map_err(|error| format!("{}: {error}", self.program.to_string_lossy()).into())
    }

    /// What the program prints until it ends. What it leaves running is killed, and is not waited for.
    async fn output(&self) -> Result<Zeroizing<Vec<u8>>, BoxError> {
        let mut command = process::Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        #[cfg(unix)]
        command.process_group(0);
        let mut child = command.kill_on_drop(true).spawn()?;
        let mut group = Group::of(&child);
        let stdout = child.stdout.take().ok_or("there is no standard output")?;
        // Of its full size from the start: what grows leaves copies behind.
        let mut text = Zeroizing::new(Vec::with_capacity(MAX_CREDENTIALS + 1));
        let mut stdout = stdout.take(MAX_CREDENTIALS as u64 + 1);
        let mut reading = pin!(stdout.read_to_end(&mut text));
        let status = match select(pin!(child.wait()), &mut reading).await {
            Either::Left((status, _)) => {
                group.kill();
                if let Ok(read) = timeout(GRACE, reading).await {
                    read?;
                }
                status?
            }
            Either::Right((read, waiting)) => match read? {
                ..=MAX_CREDENTIALS => waiting.await?,
                _ => return Ok(text),
            },
        };
        match status.success() {
            true => Ok(text),
            false => Err(status.to_string().into()),
        }
    }
}

/// The processes that a program and its children are, which are killed when this is dropped.
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

    /// Kills the whole group, once: later its id may belong to another one.
    fn kill(&mut self) {
        #[cfg(unix)]
        if let Some(id) = self.id.take() {
            // Fails if no process is left in the group.
            let _ = rustix::process::kill_process_group(id, rustix::process::Signal::KILL);
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.kill();
    }
}

impl Credentials for CommandCredentials {
    fn authorization<'a>(&'a self, refused: Option<&'a Authorization>) -> AuthorizationFuture<'a> {
        let (command, refused) = (self.command.clone(), refused.cloned());
        Box::pin(async move {
            // A separate task, so that other calls do not wait for a call that is not polled. It ends with the call.
            let mut task = JoinSet::new();
            task.spawn(async move { command.renew(refused).await });
            task.join_next().await.ok_or("no task")??
        })
    }
}

// Not the arguments: people put secrets there.
shows! { CommandCredentials, |command| program = command.command.program }
