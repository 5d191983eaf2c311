//! Reads operations: arguments, body, response, permissions and paging.

pub(super) mod envelope;
mod parameters;

use openapi::document::LocId;
use openapi::operations::{self, Media, Response};
use openapi::schema::form::{Object, What};
use openapi::schema::Child;

use super::content::{self, Format};
use super::types::{Place, Types};
use super::{docs, tags};
use crate::error::Error;
use crate::model::{Body, Docs, Encoding, Operation, ResponseBody, Ty};
use crate::names::{self, Scope};

/// All operations, in document order, or the faults of those that cannot be called.
pub(super) fn all<'a>(
    types: &mut Types<'a>,
    sources: &[operations::Operation<'a>],
) -> Result<Vec<Operation>, Vec<Error>> {
    let mut reader =
        Reader { types, methods: Scope::reserving(names::reserved_methods()), constants: Scope::reserving(["ALL"]) };
    let (mut made, mut faults) = (Vec::new(), Vec::new());
    for (source, id) in sources.iter().zip(operations::unique_ids(sources)) {
        match reader.operation(source, id) {
            Ok(operation) => made.push(operation),
            Err(fault) => faults.push(fault),
        }
    }
    match faults.is_empty() {
        true => Ok(made),
        false => Err(faults),
    }
}

/// Reads operations one by one. Names of methods and of constants have separate scopes.
struct Reader<'t, 'a> {
    types: &'t mut Types<'a>,
    methods: Scope,
    constants: Scope,
}

impl<'a> Reader<'_, 'a> {
    fn operation(&mut self, source: &operations::Operation<'a>, id: String) -> Result<Operation, Error> {
        let hint = names::type_name(&id);
        self.types.owner = format!("operation {id}").into();
        // Files import calls and types together, so a call never has the name of a type.
        let call = self.types.scope.unique(&format!("{hint}Call"));
        let parameters = parameters::all(self.types, source, &hint)?;
        let body = self.body(source, &hint)?;
        let (response, members) = self.response(source, &hint)?;
        let error_types = self.error_types(source, &hint)?;
        // Only an operation without effects may be repeated for the next page.
        let paging = match source.method {
            "get" => envelope::paging(self.types, &response, members.as_ref(), &parameters)?,
            _ => None,
        };
        let permissions: Vec<String> = source.scopes.iter().map(|scope| (*scope).to_owned()).collect();
        let beta = docs::is_beta(|name| self.types.cx.doc.extension(source.at, name));
        let docs = docs::of_operation(source, &permissions, beta);
        let result = members.as_ref().and_then(|members| envelope::result(&mut self.types.cx.doc, members)).flatten();
        let result_docs = result.map(|result| docs::text(self.types.cx.doc.form(result).annotations.description));
        Ok(Operation {
            method_ident: self.methods.unique_or(&names::value_name(&id), "_operation"),
            call,
            constant: self.constants.unique(&names::constant_name(&id)),
            method: source.method.to_uppercase(),
            path: source.path.to_owned(),
            tag: tags::first_tag(source),
            summary: source.summary.unwrap_or_default().to_owned(),
            unset: false,
            id,
            docs,
            result_docs: result_docs.unwrap_or_default(),
            permissions,
            beta,
            parameters,
            body,
            response,
            accept: self.accept(source),
            error_types,
            paging,
            window: None,
            wait: None,
            access: None,
        })
    }

    /// The media type of a body that the client uses. The report lists the others.
    fn choose<'m>(&mut self, content: &'m [Media<'a>]) -> Option<(Format, &'m Media<'a>)> {
        let (chosen, others) = content::choose(&mut self.types.cx.doc, content);
        for media in others {
            self.types.cx.leave_out("further media type", media.at);
        }
        chosen
    }

    fn body(&mut self, source: &operations::Operation<'a>, hint: &str) -> Result<Option<Body>, Error> {
        let Some(body) = &source.body else { return Ok(None) };
        let Some((format, media)) = self.choose(&body.content) else {
            self.types.cx.leave_out("request body without a media type", body.at);
            return Ok(None);
        };
        self.check_encoding(format, media)?;
        let (usual, ty, encoding) = match format {
            Format::Json => {
                let ty = match media.schema {
                    Some(child) => self.types.place(child, &format!("{hint}Request"))?.ty,
                    None => Ty::Raw,
                };
                ("application/json", ty, Encoding::Json)
            }
            Format::Form => {
                let ty = self.form_type(media.schema, media.at, hint)?;
                ("application/x-www-form-urlencoded", ty, Encoding::Form)
            }
            Format::Parts => {
                let (ty, encoding) = self.multipart(media.schema, media.at, hint)?;
                ("multipart/form-data", ty, encoding)
            }
            Format::Text => ("text/plain", Ty::String, Encoding::Text),
            Format::Bytes if content::essence(media.name).starts_with("multipart/") => {
                let message = format!("request body of type {} cannot be sent", media.name);
                return Err(self.types.cx.error_at(media.at, message).help("remove the operation in the overlay"));
            }
            Format::Bytes => ("application/octet-stream", Ty::Binary, Encoding::Binary),
        };
        let media_type = content::header_value(media.name, usual);
        let docs = Docs { paragraphs: docs::text(body.description), deprecated: None };
        Ok(Some(Body { ident: "body".into(), media_type, ty, encoding, required: body.required, docs }))
    }

    /// Rejects an encoding of a form property that the client does not support.
    fn check_encoding(&mut self, format: Format, media: &Media<'a>) -> Result<(), Error> {
        for encoding in &media.encoding {
            let styled = encoding.style.is_some_and(|style| style != "form") || encoding.explode == Some(false);
            let class = match format {
                Format::Form if styled => {
                    let message = format!("property `{}` of a form has a style that cannot be sent", encoding.property);
                    return Err(self
                        .types
                        .cx
                        .error_at(encoding.at, message)
                        .help("remove the encoding in the overlay"));
                }
                Format::Form => "content type of a property of a form",
                Format::Parts => "content type or headers of a part",
                _ => "encoding, which only forms have",
            };
            self.types.cx.leave_out(class, encoding.at);
        }
        Ok(())
    }

    /// The body of the lowest successful status, with the members of the envelope. The bodies of other statuses are in
    /// `error_types`: an additional status must not change the result of a call.
    fn response(
        &mut self,
        source: &operations::Operation<'a>,
        hint: &str,
    ) -> Result<(ResponseBody, Option<Object>), Error> {
        // Without a schema no result is promised.
        let any = || (ResponseBody::Json(Ty::Option(Box::new(Ty::Raw))), None);
        let Some(response) = first_success(source) else { return Ok(any()) };
        if source.method == "head" {
            // HTTP has no bodies in responses to HEAD.
            return Ok((ResponseBody::Empty, None));
        }
        Ok(match self.choose(&response.content) {
            None => (ResponseBody::Empty, None),
            Some((Format::Json, media)) => match media.schema {
                Some(child) => self.json_response(child, hint)?,
                None => any(),
            },
            Some((_, media)) => match content::is_text(&mut self.types.cx.doc, media.name, media.schema) {
                true => (ResponseBody::Text, None),
                false => (ResponseBody::Binary, None),
            },
        })
    }

    /// The media type of the result, if that is JSON.
    fn accept(&mut self, source: &operations::Operation<'a>) -> String {
        const USUAL: &str = "application/json";
        let content = first_success(source).map_or(&[][..], |response| &response.content);
        let (chosen, _) = content::choose(&mut self.types.cx.doc, content);
        let media = chosen.filter(|(format, _)| *format == Format::Json).map(|(_, media)| media.name);
        content::header_value(media.unwrap_or(USUAL), USUAL)
    }

    fn json_response(&mut self, child: Child, hint: &str) -> Result<(ResponseBody, Option<Object>), Error> {
        if let What::Object(object) = &self.types.cx.resolve(child)?.what {
            match envelope::result(&mut self.types.cx.doc, object) {
                Some(None) => return Ok((ResponseBody::Empty, Some(object.clone()))),
                Some(Some(result)) => {
                    let place = self.types.place(result, &format!("{hint}Result"))?;
                    return Ok((ResponseBody::Envelope(nullable(place)), Some(object.clone())));
                }
                None => {}
            }
        }
        let place = self.types.place(child, &format!("{hint}Response"))?;
        Ok((ResponseBody::Json(nullable(place)), None))
    }

    /// Types of other bodies: of errors with more than the common members, and of further successes.
    fn error_types(&mut self, source: &operations::Operation<'a>, hint: &str) -> Result<Vec<(u16, Ty)>, Error> {
        let mut types = Vec::new();
        let first = first_success(source);
        for response in &source.responses {
            let is_further = response.status.starts_with('2') && first.is_some_and(|one| one.status != response.status);
            let code = response.status.parse::<u16>();
            if code.is_err() && !is_further {
                continue;
            }
            let place = self.types.cx.doc.pointer(response.at);
            let (code, media) = match (code, self.choose(&response.content)) {
                (Ok(code), Some((Format::Json, media))) => (code, media),
                (_, Some(_)) if is_further => {
                    self.types
                        .cx
                        .report
                        .leave_out("body of a further successful status that is a range, or is no JSON", place);
                    continue;
                }
                (_, None) if is_further && first.is_some_and(|first| !first.content.is_empty()) => {
                    self.types
                        .cx
                        .report
                        .leave_out("success without a body beside one with a body: a decode error", place);
                    continue;
                }
                _ => continue,
            };
            let Some(child) = media.schema else { continue };
            let (is_other, word) = match code {
                400.. => (envelope::has_details(&self.types.cx.resolve(child)?.what), "Error"),
                200..300 => (first.is_some_and(|first| self.is_another(first, response, child)), "Status"),
                _ => (false, ""),
            };
            if is_other {
                types.push((code, self.types.place(child, &format!("{hint}{word}{code}"))?.ty));
            }
        }
        Ok(types)
    }

    /// Whether a response has a different body than the first successful one.
    fn is_another(&mut self, first: &Response<'a>, response: &Response<'a>, child: Child) -> bool {
        if first.status == response.status {
            return false;
        }
        let own = content::choose(&mut self.types.cx.doc, &first.content).0;
        let own = own.filter(|(format, _)| *format == Format::Json).and_then(|(_, media)| media.schema);
        own.is_none_or(|own| {
            own.node != child.node && self.types.cx.doc.value(own.at) != self.types.cx.doc.value(child.at)
        })
    }

    /// The type of a form. A form without a schema has any properties.
    fn form_type(&mut self, schema: Option<Child>, at: LocId, hint: &str) -> Result<Ty, Error> {
        let Some(child) = schema else { return Ok(Ty::Map(Box::new(Ty::Raw))) };
        match self.types.cx.resolve(child)?.what {
            What::Object(_) => Ok(self.types.place(child, &format!("{hint}Request"))?.ty),
            What::Any => Ok(Ty::Map(Box::new(Ty::Raw))),
            _ => Err(self
                .types
                .cx
                .error_at(at, "a form that is not an object cannot be sent")
                .help("replace the schema in the overlay")),
        }
    }

    /// The type of a multipart form, and which of its properties are bytes.
    fn multipart(&mut self, schema: Option<Child>, at: LocId, hint: &str) -> Result<(Ty, Encoding), Error> {
        let mut binary = Vec::new();
        if let Some(child) = schema {
            let form = self.types.cx.resolve(child)?;
            if let What::Object(object) = &form.what {
                for (name, property) in &object.properties {
                    if content::holds_bytes(&mut self.types.cx, *property)? {
                        binary.push(name.clone());
                    }
                }
            }
            if !binary.is_empty() {
                // The type is a separate one: as JSON, the same schema has no bytes.
                let ty = self.types.queue(&format!("{hint}Request"), None, form, binary.clone());
                return Ok((ty, Encoding::Multipart { binary }));
            }
        }
        Ok((self.form_type(schema, at, hint)?, Encoding::Multipart { binary }))
    }
}

/// The type of a result. Lists and JSON have a value for null.
fn nullable(place: Place) -> Ty {
    match place.ty {
        ty @ (Ty::List(_) | Ty::Raw) => ty,
        ty if place.nullable => Ty::Option(Box::new(ty)),
        ty => ty,
    }
}

/// The response of the lowest successful status, or `default` if it is the only response.
fn first_success<'o, 'a>(operation: &'o operations::Operation<'a>) -> Option<&'o Response<'a>> {
    let successes = operation.responses.iter().filter(|response| response.status.starts_with('2'));
    let only = <&[_; 1]>::try_from(operation.responses.as_slice()).ok().map(|[only]| only);
    successes.min_by_key(|response| &response.status).or(only.filter(|only| only.status == "default"))
}
