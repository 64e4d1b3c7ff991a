FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN npm run build

FROM node:24-slim
LABEL org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
COPY --from=build /app/package.json ./
# With LICENSE, third-party-notices.txt and sbom.cdx.json of what is in it.
COPY --from=build /app/dist dist
USER node
EXPOSE 8080
# Bound to the network the check stays off until --allow lists what may be dialled.
ENTRYPOINT ["node", "dist/server/sps-join.mjs"]
CMD ["serve", "--host", "0.0.0.0"]
