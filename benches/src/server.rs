//! A server on loopback that sends the same response to every request, without allocations per request.

use std::io::{Read, Result, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

/// Starts a server that sends a JSON body to every request until the process ends.
///
/// # Errors
/// If no port of the loopback interface is free.
pub fn start(body: &[u8]) -> Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let address = listener.local_addr()?;
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
    let response = [head.as_bytes(), body].concat();
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let response = response.clone();
            // An error of a connection does not stop the server.
            thread::spawn(move || serve(connection, &response).ok());
        }
    });
    Ok(address)
}

fn serve(mut connection: TcpStream, response: &[u8]) -> Result<()> {
    connection.set_nodelay(true)?;
    let mut request = [0; 4096];
    let mut filled = 0;
    loop {
        match connection.read(&mut request[filled..])? {
            0 => return Ok(()),
            more => filled += more,
        }
        if is_whole(&request[..filled]) {
            connection.write_all(response)?;
            filled = 0;
        }
    }
}

/// Whether a request has arrived with its body.
fn is_whole(request: &[u8]) -> bool {
    let Some(head) = request.windows(4).position(|bytes| bytes == b"\r\n\r\n") else { return false };
    let text = String::from_utf8_lossy(&request[..head]).to_lowercase();
    let length = text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
    request.len() >= head + 4 + length.unwrap_or(0)
}
