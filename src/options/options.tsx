import { openSurface } from "../surface/open-surface.tsx";
import { OptionsApp } from "./OptionsApp.tsx";

openSurface("#options", <OptionsApp />, "optionsTitle");
