//! A server for tests, with sockets. A test defines each byte of its responses.

#![allow(dead_code, reason = "not every test crate needs every fault")]

use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{advance, pause, resume, sleep, timeout, Instant};

/// How long a test waits for an event that must occur, even on a busy machine.
pub const TEST_TIMEOUT: Duration = Duration::from_secs(30);

/// A request that the server received.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: String,
    /// With the query string.
    pub path: String,
    pub head: String,
    pub body: String,
    pub at: Instant,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// The steps of the server for a response, in order.
#[derive(Clone, Debug)]
pub enum Step {
    Write(Vec<u8>),
    Pause(Duration),
    /// Sends nothing, and waits until the client closes the connection.
    Hang,
    /// Resets the connection, as TCP does after a crash.
    Reset,
    Close,
}

pub type Steps = Vec<Step>;

/// Returns a complete response with these headers.
pub fn response_with(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Steps {
    let body = body.as_ref();
    let mut text = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in headers {
        text += &format!("{name}: {value}\r\n");
    }
    let mut bytes = (text + "\r\n").into_bytes();
    bytes.extend_from_slice(body);
    vec![Step::Write(bytes)]
}

pub fn response(status: u16, body: impl AsRef<[u8]>) -> Steps {
    response_with(status, &[("content-type", "application/json")], body)
}

/// Returns a response with this result in an envelope.
pub fn result(result: &str) -> Steps {
    response(200, format!(r#"{{"status":200,"requestId":"r-1","result":{result}}}"#))
}

/// Returns the head of a response of `length` bytes, and the start of its body.
pub fn begin(length: usize, start: &str) -> Step {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{start}");
    Step::Write(head.into_bytes())
}

/// A base URL that refuses every connection. The socket reserves the port, but does not listen.
pub fn closed() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    (socket, url)
}

/// Advances the clock by this time, for calls that only wait for it.
pub async fn skip(time: Duration) {
    pause();
    advance(time).await;
    resume();
}

pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    /// The number of open connections.
    open: watch::Receiver<usize>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server. `handler` returns the response to the nth request, from 0.
    pub async fn start(handler: impl Fn(usize, &Seen) -> Steps + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (count, open) = watch::channel(0);
        let (handler, log) = (Arc::new(handler), seen.clone());
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (handler, log, count) = (handler.clone(), log.clone(), count.clone());
                count.send_modify(|open| *open += 1);
                tokio::spawn(async move {
                    serve(stream, &*handler, &log).await;
                    count.send_modify(|open| *open -= 1);
                });
            }
        });
        Self { url, seen, open, task }
    }

    /// Starts a server that sends these responses in this order. The last one is repeated.
    pub async fn script(responses: Vec<Steps>) -> Self {
        Self::start(move |nth, _| responses[nth.min(responses.len() - 1)].clone()).await
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// Waits until this number of requests was received.
    pub async fn until_count(&self, count: usize) {
        let reached = async {
            while self.count() < count {
                sleep(Duration::from_millis(1)).await;
            }
        };
        timeout(TEST_TIMEOUT, reached).await.expect("requests that did not come");
    }

    /// Waits until every connection is closed.
    pub async fn until_closed(&self) {
        let mut open = self.open.clone();
        let closed = open.wait_for(|open| *open == 0);
        timeout(TEST_TIMEOUT, closed).await.expect("connections that stay open").unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, handler: &(dyn Fn(usize, &Seen) -> Steps + Send + Sync), log: &Mutex<Vec<Seen>>) {
    while let Some(request) = read(&mut stream).await {
        let nth = {
            let mut log = log.lock().unwrap();
            log.push(request.clone());
            log.len() - 1
        };
        for step in handler(nth, &request) {
            match step {
                Step::Write(bytes) => {
                    if stream.write_all(&bytes).await.is_err() {
                        return;
                    }
                }
                Step::Pause(pause) => sleep(pause).await,
                Step::Hang => {
                    let _ = stream.read(&mut [0]).await;
                    return;
                }
                Step::Reset => {
                    stream.set_zero_linger().unwrap();
                    return;
                }
                Step::Close => return,
            }
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<Seen> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let at = Instant::now();
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let mut line = head.split(' ');
    let (method, path) = (line.next()?.to_owned(), line.next()?.to_owned());
    let mut seen = Seen { method, path, head, body: String::new(), at };
    let length: usize = seen.header("content-length").map_or(0, |length| length.parse().unwrap());
    while bytes.len() < end + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    seen.body = String::from_utf8(bytes[end..].to_vec()).unwrap();
    Some(seen)
}
