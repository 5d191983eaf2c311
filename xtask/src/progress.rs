//! Prints the running stage: on a terminal, one line that is overwritten, elsewhere a line for each slow stage.

use std::fmt::Display;
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

/// The minimum time of a stage that gets a line where lines cannot be overwritten.
const SLOW: Duration = Duration::from_millis(500);

/// Progress on standard error. The last line is deleted on drop.
pub struct Progress {
    overwrites: bool,
    begun: Instant,
    stage: Option<(String, Instant)>,
}

impl Progress {
    /// Starts to measure the time.
    pub fn new() -> Self {
        Self { overwrites: std::io::stderr().is_terminal(), begun: Instant::now(), stage: None }
    }

    /// Ends the current stage and begins another.
    pub fn begin(&mut self, stage: impl Display) {
        self.end();
        let stage = stage.to_string();
        if self.overwrites {
            self.print(&format!("\r\x1b[K{stage} ..."));
        }
        self.stage = Some((stage, Instant::now()));
    }

    /// Time since the first stage began.
    pub fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }

    fn end(&mut self) {
        let Some((stage, begun)) = self.stage.take() else { return };
        if self.overwrites {
            self.print("\r\x1b[K");
        } else if begun.elapsed() >= SLOW {
            self.print(&format!("{stage} took {:.1} s\n", begun.elapsed().as_secs_f64()));
        }
    }

    /// Prints a text. Errors are ignored, because progress is not essential.
    fn print(&self, text: &str) {
        let mut stderr = std::io::stderr().lock();
        let _ = stderr.write_all(text.as_bytes());
        let _ = stderr.flush();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.end();
    }
}
