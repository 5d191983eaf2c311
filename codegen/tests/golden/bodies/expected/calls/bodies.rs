// @generated from the OpenAPI document of the API; do not edit.
// Rebuild with: cargo xtask regen

//! Calls of the tag Bodies.

use reqwest::header;

#[allow(unused_imports, reason = "not every operation has arguments or a result")]
use crate::api::types::*;
use crate::api::operations;
use crate::call::{call, encode_binary, encode_form, encode_list, encode_multipart, encode_path, header_map, join, texts, with_lists, with_optional, CallOptions, QueryParam, Written};
use crate::{Client, Error};

/// # Bodies
///
/// | Method | Request | Summary |
/// |---|---|---|
/// | [`form_send`](Client::form_send) | `POST /form` |  |
/// | [`parts_send`](Client::parts_send) | `POST /parts` |  |
/// | [`file_put`](Client::file_put) | `PUT /file` |  |
/// | [`file_get`](Client::file_get) | `GET /file` |  |
/// | [`file_options`](Client::file_options) | `OPTIONS /file` |  |
/// | [`table_put`](Client::table_put) | `PUT /table` |  |
/// | [`styles_get`](Client::styles_get) | `GET /styles/{ids}` |  |
/// | [`maybe_form`](Client::maybe_form) | `POST /maybe/form` |  |
/// | [`maybe_json`](Client::maybe_json) | `POST /maybe/json` |  |
/// | [`maybe_number`](Client::maybe_number) | `POST /maybe/number` |  |
/// | [`maybe_text`](Client::maybe_text) | `POST /maybe/text` |  |
/// | [`maybe_file`](Client::maybe_file) | `POST /maybe/{id}` |  |
impl Client {
    /// `POST /form`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `body`: [`Form`].
    pub fn form_send(&self, body: impl Into<Form>) -> FormSendCall {
        FormSendCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: body.into(),
        }
    }

    /// `POST /parts`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `body`: [`PartsSendRequest`].
    pub fn parts_send(&self, body: impl Into<PartsSendRequest>) -> PartsSendCall {
        PartsSendCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: body.into(),
        }
    }

    /// `PUT /file`
    ///
    /// Returns [`Binary`].
    ///
    /// Arguments:
    /// - `body`: `Binary`.
    pub fn file_put(&self, body: impl Into<Binary>) -> FilePutCall {
        FilePutCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: body.into(),
        }
    }

    /// `GET /file`
    ///
    /// Returns [`Binary`].
    #[inline]
    pub fn file_get(&self) -> FileGetCall {
        FileGetCall {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }

    /// `OPTIONS /file`
    ///
    /// Returns nothing.
    #[inline]
    pub fn file_options(&self) -> FileOptionsCall {
        FileOptionsCall {
            client: self.clone(),
            options: CallOptions::default(),
        }
    }

    /// `PUT /table`
    ///
    /// Returns `String`.
    ///
    /// Arguments:
    /// - `body`: `String`.
    pub fn table_put(&self, body: impl Into<String>) -> TablePutCall {
        TablePutCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: body.into(),
        }
    }

    /// `GET /styles/{ids}`
    ///
    /// Returns [`Form`].
    ///
    /// Arguments:
    /// - `ids`: `List<i64>`.
    pub fn styles_get(&self, ids: impl Into<List<i64>>) -> StylesGetCall {
        StylesGetCall {
            client: self.clone(),
            options: CallOptions::default(),
            ids: ids.into(),
            ids_value: None,
            x_ids: None,
            deep: None,
            spread: None,
            json: None,
            pipe: None,
            odd: None,
        }
    }

    /// `POST /maybe/form`
    ///
    /// Returns nothing.
    #[inline]
    pub fn maybe_form(&self) -> MaybeFormCall {
        MaybeFormCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }

    /// `POST /maybe/json`
    ///
    /// Returns nothing.
    #[inline]
    pub fn maybe_json(&self) -> MaybeJsonCall {
        MaybeJsonCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }

    /// `POST /maybe/number`
    ///
    /// Returns nothing.
    #[inline]
    pub fn maybe_number(&self) -> MaybeNumberCall {
        MaybeNumberCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }

    /// `POST /maybe/text`
    ///
    /// Returns nothing.
    #[inline]
    pub fn maybe_text(&self) -> MaybeTextCall {
        MaybeTextCall {
            client: self.clone(),
            options: CallOptions::default(),
            body: None,
        }
    }

    /// `POST /maybe/{id}`
    ///
    /// Returns nothing.
    ///
    /// Arguments:
    /// - `id`: `String`.
    pub fn maybe_file(&self, id: impl Into<String>) -> MaybeFileCall {
        MaybeFileCall {
            client: self.clone(),
            options: CallOptions::default(),
            id: id.into(),
            body: None,
            at: None,
        }
    }
}

/// A call of [`Client::form_send`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct FormSendCall {
    client: Client,
    options: CallOptions,
    body: Form,
}

impl FormSendCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/form", client.base_url());
        encode_form(
                client
                    .shared
                    .http()
                    .post(url)
                    .header(
                        header::ACCEPT,
                        header::HeaderValue::from_static("application/json"),
                    ),
                body,
            )?
            .build()
            .map_err(Error::http)
    }
}

call! { FormSendCall, &operations::FORM_SEND, empty<()> }

/// A call of [`Client::parts_send`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct PartsSendCall {
    client: Client,
    options: CallOptions,
    body: PartsSendRequest,
}

impl PartsSendCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/parts", client.base_url());
        encode_multipart(
                client
                    .shared
                    .http()
                    .post(url)
                    .header(
                        header::ACCEPT,
                        header::HeaderValue::from_static("application/json"),
                    ),
                body,
                &["file", "more"],
            )?
            .build()
            .map_err(Error::http)
    }
}

call! { PartsSendCall, &operations::PARTS_SEND, empty<()> }

/// A call of [`Client::file_put`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct FilePutCall {
    client: Client,
    options: CallOptions,
    body: Binary,
}

impl FilePutCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/file", client.base_url());
        encode_binary(client.shared.http().put(url), body, "image/png")
            .build()
            .map_err(Error::http)
    }
}

call! { FilePutCall, &operations::FILE_PUT, binary<Binary> }

/// A call of [`Client::file_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct FileGetCall {
    client: Client,
    options: CallOptions,
}

impl FileGetCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _ } = self;
        let url = format!("{}/file", client.base_url());
        client.shared.http().get(url).build().map_err(Error::http)
    }
}

call! { FileGetCall, &operations::FILE_GET, binary<Binary> }

/// A call of [`Client::file_options`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct FileOptionsCall {
    client: Client,
    options: CallOptions,
}

impl FileOptionsCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _ } = self;
        let url = format!("{}/file", client.base_url());
        client
            .shared
            .http()
            .request(reqwest::Method::OPTIONS, url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .build()
            .map_err(Error::http)
    }
}

call! { FileOptionsCall, &operations::FILE_OPTIONS, empty<()> }

/// A call of [`Client::table_put`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct TablePutCall {
    client: Client,
    options: CallOptions,
    body: String,
}

impl TablePutCall {
    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/table", client.base_url());
        client
            .shared
            .http()
            .put(url)
            .header(header::CONTENT_TYPE, header::HeaderValue::from_static("text/csv"))
            .body(body.clone())
            .build()
            .map_err(Error::http)
    }
}

call! { TablePutCall, &operations::TABLE_PUT, text<String> }

/// A call of [`Client::styles_get`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct StylesGetCall {
    client: Client,
    options: CallOptions,
    ids: List<i64>,
    ids_value: Option<List<String>>,
    x_ids: Option<List<String>>,
    deep: Option<Form>,
    spread: Option<Map<String>>,
    json: Option<Form>,
    pipe: Option<List<String>>,
    odd: Option<String>,
}

impl StylesGetCall {
    /// Sets the parameter `ids`.
    pub fn ids_value(mut self, ids_value: impl Into<List<String>>) -> Self {
        self.ids_value = Some(ids_value.into());
        self
    }

    /// Sets the parameter `X-Ids`.
    pub fn x_ids(mut self, x_ids: impl Into<List<String>>) -> Self {
        self.x_ids = Some(x_ids.into());
        self
    }

    /// Sets the parameter `deep`.
    pub fn deep(mut self, deep: impl Into<Form>) -> Self {
        self.deep = Some(deep.into());
        self
    }

    /// Sets the parameter `spread`.
    pub fn spread(mut self, spread: impl Into<Map<String>>) -> Self {
        self.spread = Some(spread.into());
        self
    }

    /// Sets the parameter `json`.
    pub fn json(mut self, json: impl Into<Form>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets the parameter `pipe`.
    pub fn pipe(mut self, pipe: impl Into<List<String>>) -> Self {
        self.pipe = Some(pipe.into());
        self
    }

    /// The document gives it no usual form: write it as the server expects it.
    pub fn odd(mut self, odd: impl Into<String>) -> Self {
        self.odd = Some(odd.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self {
            client,
            options: _,
            ids,
            ids_value,
            x_ids,
            deep,
            spread,
            json,
            pipe,
            odd,
        } = self;
        let url = format!("{}/styles/{}", client.base_url(), encode_list(ids));
        let header_map = header_map([
            ("x-ids", x_ids.as_ref().map(|value| join(value, ","))),
        ])?;
        client
            .shared
            .http()
            .get(url)
            .header(header::ACCEPT, header::HeaderValue::from_static("application/json"))
            .query(&QueryParam::deep("deep", deep))
            .query(&QueryParam::json("json", json))
            .query(&QueryParam::new("odd", odd))
            .query(&QueryParam::joined("pipe", pipe, "|"))
            .query(&QueryParam::spread(spread))
            .headers(header_map)
            .build()
            .map_err(Error::http)
            .map(|request| with_lists(request, [("ids", ids_value.as_ref().map(texts))]))
    }
}

call! { StylesGetCall, &operations::STYLES_GET, json<Form> }

/// A call of [`Client::maybe_form`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MaybeFormCall {
    client: Client,
    options: CallOptions,
    body: Option<Form>,
}

impl MaybeFormCall {
    /// What is changed.
    pub fn body(mut self, body: impl Into<Form>) -> Self {
        self.body = Some(body.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/maybe/form", client.base_url());
        with_optional(
                client
                    .shared
                    .http()
                    .post(url)
                    .header(
                        header::ACCEPT,
                        header::HeaderValue::from_static("application/json"),
                    ),
                body,
                |request, body| encode_form(request, body),
            )?
            .build()
            .map_err(Error::http)
    }
}

call! { MaybeFormCall, &operations::MAYBE_FORM, empty<()> }

/// A call of [`Client::maybe_json`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MaybeJsonCall {
    client: Client,
    options: CallOptions,
    body: Option<Form>,
}

impl MaybeJsonCall {
    /// What is changed.
    pub fn body(mut self, body: impl Into<Form>) -> Self {
        self.body = Some(body.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/maybe/json", client.base_url());
        with_optional(
                client
                    .shared
                    .http()
                    .post(url)
                    .header(
                        header::ACCEPT,
                        header::HeaderValue::from_static("application/json"),
                    ),
                body,
                |request, body| Ok(
                    request
                        .header(
                            header::CONTENT_TYPE,
                            header::HeaderValue::from_static(
                                "application/merge-patch+json",
                            ),
                        )
                        .json(body),
                ),
            )?
            .build()
            .map_err(Error::http)
    }
}

call! { MaybeJsonCall, &operations::MAYBE_JSON, empty<()> }

/// A call of [`Client::maybe_number`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MaybeNumberCall {
    client: Client,
    options: CallOptions,
    body: Option<f64>,
}

impl MaybeNumberCall {
    /// What is changed.
    pub fn body(mut self, body: impl Into<f64>) -> Self {
        self.body = Some(body.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/maybe/number", client.base_url());
        with_optional(
                client
                    .shared
                    .http()
                    .post(url)
                    .header(
                        header::ACCEPT,
                        header::HeaderValue::from_static("application/json"),
                    ),
                body,
                |request, body| Ok(request.json(&Written(body))),
            )?
            .build()
            .map_err(Error::http)
    }
}

call! { MaybeNumberCall, &operations::MAYBE_NUMBER, empty<()> }

/// A call of [`Client::maybe_text`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MaybeTextCall {
    client: Client,
    options: CallOptions,
    body: Option<String>,
}

impl MaybeTextCall {
    /// What is changed.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, body } = self;
        let url = format!("{}/maybe/text", client.base_url());
        with_optional(
                client
                    .shared
                    .http()
                    .post(url)
                    .header(
                        header::ACCEPT,
                        header::HeaderValue::from_static("application/json"),
                    ),
                body,
                |request, body| Ok(
                    request
                        .header(
                            header::CONTENT_TYPE,
                            header::HeaderValue::from_static("text/csv"),
                        )
                        .body(body.clone()),
                ),
            )?
            .build()
            .map_err(Error::http)
    }
}

call! { MaybeTextCall, &operations::MAYBE_TEXT, empty<()> }

/// A call of [`Client::maybe_file`]. Nothing happens until it is sent.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct MaybeFileCall {
    client: Client,
    options: CallOptions,
    id: String,
    body: Option<Binary>,
    at: Option<f64>,
}

impl MaybeFileCall {
    /// What is changed.
    pub fn body(mut self, body: impl Into<Binary>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets the parameter `at`.
    pub fn at(mut self, at: impl Into<f64>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[inline]
    fn request(&self) -> Result<reqwest::Request, Error> {
        let Self { client, options: _, id, body, at } = self;
        let url = format!("{}/maybe/{}", client.base_url(), encode_path(id));
        with_optional(
                client
                    .shared
                    .http()
                    .post(url)
                    .header(
                        header::ACCEPT,
                        header::HeaderValue::from_static("application/json"),
                    ),
                body,
                |request, body| Ok(encode_binary(request, body, "image/png")),
            )?
            .query(&QueryParam::new("at", at))
            .build()
            .map_err(Error::http)
    }
}

call! { MaybeFileCall, &operations::MAYBE_FILE, empty<()> }
