//! As much of ClickHouse Cloud as the example asks for: two pages of organizations, and their services.

use std::io;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Serves on a free port of the loopback interface and gives the URL.
pub async fn start() -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    Ok(url)
}

async fn serve(stream: TcpStream) -> io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    while stream.read_line(&mut line).await? > 0 {
        let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
        // The rest of the head says nothing that this server needs.
        while line.trim_end() != "" {
            line.clear();
            stream.read_line(&mut line).await?;
        }
        line.clear();
        let (status, body) = answer(&path);
        let head =
            format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
        stream.write_all(head.as_bytes()).await?;
        stream.write_all(body.as_bytes()).await?;
    }
    Ok(())
}

fn answer(path: &str) -> (&'static str, &'static str) {
    match path {
        "/v1/organizations" => (
            "200 OK",
            r#"{"status": 200, "requestId": "1", "result": [{"id": "org-1", "name": "Example Company"}], "nextCursor": "page-2"}"#,
        ),
        "/v1/organizations?cursor=page-2" => (
            "200 OK",
            r#"{"status": 200, "requestId": "2", "result": [{"id": "org-2", "name": "Example Lab"}], "nextCursor": null}"#,
        ),
        "/v1/organizations/org-1/services" => (
            "200 OK",
            r#"{"status": 200, "requestId": "3", "result": [{"name": "events", "state": "running"}, {"name": "archive", "state": "idle"}]}"#,
        ),
        "/v1/organizations/org-2/services" => ("200 OK", r#"{"status": 200, "requestId": "4", "result": []}"#),
        _ => ("404 Not Found", r#"{"status": 404, "error": "NOT_FOUND: no such path", "requestId": "5"}"#),
    }
}
