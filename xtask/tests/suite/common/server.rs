//! A server on the loopback interface that sends a list of responses, one for each request.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

/// The response to a request.
pub enum Reply {
    /// These bytes, then the end.
    Bytes(Vec<u8>),
    /// These bytes, then nothing while the client waits.
    Stall(Vec<u8>),
}

/// A server that records its requests.
pub struct Server {
    /// Its address.
    pub url: String,
    thread: JoinHandle<Vec<String>>,
}

impl Server {
    /// Starts a server that accepts one connection for each reply.
    pub fn start(replies: Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}/v1", listener.local_addr().expect("an address"));
        let thread = std::thread::spawn(move || {
            replies.into_iter().map(|reply| respond(listener.accept().expect("a request").0, reply)).collect()
        });
        Self { url, thread }
    }

    /// Waits for all requests, and returns them.
    pub fn requests(self) -> Vec<String> {
        self.thread.join().expect("the server ended without a panic")
    }
}

fn respond(mut stream: TcpStream, reply: Reply) -> String {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).expect("a request") == 1 {
        request.push(byte[0]);
    }
    match reply {
        // The client may close the connection before the end.
        Reply::Bytes(bytes) => drop(stream.write_all(&bytes)),
        Reply::Stall(bytes) => {
            drop(stream.write_all(&bytes));
            while stream.read(&mut byte).is_ok_and(|read| read > 0) {}
        }
    }
    String::from_utf8(request).expect("text").to_lowercase()
}

/// A response with headers, each with a line break at its end, and a body with its length.
pub fn response(status: &str, headers: &str, body: &str) -> Reply {
    let length = body.len();
    Reply::Bytes(
        format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}")
            .into_bytes(),
    )
}
